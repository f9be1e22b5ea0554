/** TeX's accents as combining characters (LaTeX2e, "Accents"; `\k` and `\textogonekcentered` of the T1 encoding). */
export const accents: Readonly<Record<string, string>> = {
  "`": "\u0300",
  "'": "\u0301",
  "^": "\u0302",
  "~": "\u0303",
  "=": "\u0304",
  u: "\u0306",
  ".": "\u0307",
  '"': "\u0308",
  r: "\u030A",
  H: "\u030B",
  v: "\u030C",
  d: "\u0323",
  c: "\u0327",
  k: "\u0328",
  b: "\u0331",
  t: "\u0361",
};

const greek =
  "alpha:α beta:β gamma:γ delta:δ epsilon:ε varepsilon:ε zeta:ζ eta:η theta:θ vartheta:ϑ iota:ι kappa:κ lambda:λ mu:μ " +
  "nu:ν xi:ξ omicron:ο pi:π rho:ρ sigma:σ varsigma:ς tau:τ upsilon:υ phi:φ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ " +
  "Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Upsilon:Υ Phi:Φ Psi:Ψ Omega:Ω";

const others =
  "ss:ß SS:ẞ o:ø O:Ø l:ł L:Ł ae:æ AE:Æ oe:œ OE:Œ aa:å AA:Å i:ı j:ȷ dh:ð DH:Ð th:þ TH:Þ dj:đ DJ:Đ ng:ŋ NG:Ŋ " +
  "textendash:– textemdash:— textquoteleft:‘ textquoteright:’ textquotedblleft:“ textquotedblright:” textquotesingle:' " +
  'textquotedbl:" quotedblbase:„ quotesinglbase:‚ guillemotleft:« guillemotright:» guilsinglleft:‹ guilsinglright:› ' +
  "lq:‘ rq:’ textregistered:® texttrademark:™ textcopyright:© copyright:© textdegree:° degree:° textmu:μ micro:μ " +
  "textpm:± pm:± texttimes:× times:× cdot:· textperiodcentered:· textbullet:• bullet:• ldots:… dots:… textellipsis:… " +
  "textasciitilde:~ textasciicircum:^ textbackslash:\\ textbar:| textless:< textgreater:> textunderscore:_ " +
  "textbraceleft:{ textbraceright:} textdollar:$ dollar:$ pounds:£ textsterling:£ texteuro:€ euro:€ EUR:€ textyen:¥ " +
  "textcent:¢ S:§ textsection:§ P:¶ textparagraph:¶ dag:† textdagger:† ddag:‡ textdaggerdbl:‡ textordfeminine:ª " +
  "textordmasculine:º textonehalf:½ textonequarter:¼ textthreequarters:¾ textexclamdown:¡ textquestiondown:¿ " +
  "rightarrow:→ textrightarrow:→ to:→ leftarrow:← uparrow:↑ downarrow:↓ leftrightarrow:↔ leq:≤ le:≤ geq:≥ ge:≥ neq:≠ " +
  "approx:≈ sim:~ infty:∞ prime:′ circ:° star:* ast:* partial:∂ sum:∑ sqrt:√ ell:ℓ " +
  "TeX:TeX LaTeX:LaTeX BibTeX:BibTeX";

/** Commands that stand for characters. */
export const symbols: ReadonlyMap<string, string> = new Map(
  `${greek} ${others} `
    .split(/ (?=\S)/)
    .map((pair) => pair.trim().split(/:(.*)/s, 2) as [string, string])
    .flatMap(([name, character]): readonly [string, string][] =>
      greek.includes(`${name}:`)
        ? [
            [name, character],
            [`text${name}`, character],
          ]
        : [[name, character]],
    ),
);
