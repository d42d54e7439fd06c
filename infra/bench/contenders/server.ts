/** A server in processes of its own, as the load is told of it. */
export interface Server {
  /** One, or as many as the contender has. */
  readonly nodes: readonly { readonly base: string; readonly pid: number }[];
  readonly postgres?: { readonly url: string; readonly pid: number };
  readonly redis?: { readonly url: string; readonly pid: number };
}

export interface Running {
  readonly server: Server;
  stop(): Promise<void>;
}
