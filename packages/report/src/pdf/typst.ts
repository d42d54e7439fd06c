/** Typst in WebAssembly, without access to files or network: it sees what it is given, and the fonts. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { fonts } from '../fonts.ts';

/** Problems as plain text; the compiler's own number for it. */
const diagnosticsAsText = 3;

/** Sets a template that reads `input.json` and, where there is one, the picture `/logo`. Throws what Typst says. */
export class Typst {
  readonly #compiler: Awaited<ReturnType<TypstCompilerBuilder['build']>>;
  readonly #template: string;

  private constructor(compiler: Awaited<ReturnType<TypstCompilerBuilder['build']>>, template: string) {
    this.#compiler = compiler;
    this.#template = template;
  }

  /** `template`: where its file is. Free it when all is set. */
  static async with(template: URL): Promise<Typst> {
    const wasm = fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
    initSync({ module: readFileSync(wasm) });
    const builder = new TypstCompilerBuilder();
    builder.set_dummy_access_model();
    for (const font of fonts()) await builder.add_raw_font(font);
    const compiler = await builder.build();
    compiler.add_source('/main.typ', readFileSync(template, 'utf8'));
    return new Typst(compiler, fileURLToPath(template));
  }

  /** One more file that the template reads. */
  add(path: string, bytes: Uint8Array): void {
    this.#compiler.map_shadow(path, bytes);
  }

  /** A tagged PDF. A logo that cannot be read is no reason to go home without a print: then it is set without. */
  set(input: (logo: boolean) => unknown, logo: Uint8Array | null): Uint8Array<ArrayBuffer> {
    if (logo) this.#compiler.map_shadow('/logo', logo);
    let answer = this.#try(input(logo !== null));
    if (logo && !resultOf(answer)) answer = this.#try(input(false));
    const bytes = resultOf(answer);
    if (!bytes) throw new Error(`Typst could not set ${this.#template}: ${JSON.stringify(answer)}`);
    return new Uint8Array(bytes);
  }

  free(): void {
    try {
      this.#compiler.free();
    } catch {
      // After a fault of its own it cannot be: it goes with its thread, and what went wrong is what is told.
    }
  }

  #try(input: unknown): unknown {
    this.#compiler.map_shadow('/input.json', new TextEncoder().encode(JSON.stringify(input)));
    return this.#compiler.compile('/main.typ', undefined, 'pdf', diagnosticsAsText);
  }
}

function resultOf(answer: unknown): Uint8Array | null {
  const result = typeof answer === 'object' && answer !== null && 'result' in answer ? answer.result : null;
  return result instanceof Uint8Array ? result : null;
}
