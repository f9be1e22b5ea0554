import { says } from "../said";

// Of bare words, quantities are none.
says(
  "citation/unknown-reference",
  [
    [
      "At @5nm, @5μm, @5µm, @5um, @5mm, @5cm, @5km, @5m, @5kHz, @5MHz, @5GHz, @5Hz, @5mV, @5kV, @5V, @5mW, @5kW and @5W.",
      [],
    ],
    [
      "At @5µs, @5us, @5μs, @5ms, @5s, @5min, @5h, @5rpm, @5xg, @5g, @5px, @5fps, @37°C, @37C, @5.5, @5µl, @5μL, @5ml, @5L, @5mM and @5uM.",
      [],
    ],
    [
      "At @5nmx, @5Hzz, x@5, @5.x2 and @a5m.",
      [
        "3 «@5nmx» @5nmx is not in a.bib.",
        "- Add an entry @5nmx to a.bib, to be filled in: At @5nmx, @5Hzz, x@5, @5.x2 and @a5m.",
        "10 «@5Hzz» @5Hzz is not in a.bib.",
        "- Add an entry @5Hzz to a.bib, to be filled in: At @5nmx, @5Hzz, x@5, @5.x2 and @a5m.",
        "22 «@5.x2» @5.x2 is not in a.bib.",
        "- Add an entry @5.x2 to a.bib, to be filled in: At @5nmx, @5Hzz, x@5, @5.x2 and @a5m.",
        "32 «@a5m» @a5m is not in a.bib.",
        "- Add an entry @a5m to a.bib, to be filled in: At @5nmx, @5Hzz, x@5, @5.x2 and @a5m.",
      ],
    ],
    ["See @q'x9 there.", []],
    ["See @zu, @zh, @zhuu and @zhux there.", []],
    [
      "As @zhu20 and @z18.",
      [
        "3 «@zhu20» @zhu20 is not in a.bib.",
        "- Add an entry @zhu20 to a.bib, to be filled in: As @zhu20 and @z18.",
        "14 «@z18» @z18 is not in a.bib.",
        "- Add an entry @z18 to a.bib, to be filled in: As @zhu20 and @z18.",
      ],
    ],
    [
      "Known [@zhu2018; @hazawa214].",
      [
        "17 «@hazawa214» @hazawa214 is not in a.bib. Did you mean @hazawa2014?",
        "- Cite @hazawa2014: Known [@zhu2018; @hazawa2014].",
        "- Add an entry @hazawa214 to a.bib, to be filled in: Known [@zhu2018; @hazawa214].",
      ],
    ],
  ],
  {
    files: { "a.bib": "@misc{hazawa2014, title = {T}}\n@misc{zhu2018, title = {U}}" },
    settings: { references: [{ value: "a.bib" }] },
  },
);

// What was meant is all that is written, up to what ends the sentence.
says(
  "citation/unknown-reference",
  [
    [
      "As @o'brian2014. He adds @o'brien2014, too.",
      [
        "25 «@o» @o is not in a.bib. Pandoc reads no more of that key without braces. Did you mean @{o'brien2014}?",
        "- Cite @o'brien2014: As @o'brian2014. He adds @{o'brien2014}, too.",
        "- Add an entry @o to a.bib, to be filled in: As @o'brian2014. He adds @o'brien2014, too.",
      ],
    ],
    ["Known [@old2018].", []],
    [
      "As [@o'brian2014.] Or @{o'brian2014}.",
      [
        "4 «@o» @o is not in a.bib.",
        "- Add an entry @o to a.bib, to be filled in: As [@o'brian2014.] Or @{o'brian2014}.",
        "22 «@{o'brian2014}» @o'brian2014 is not in a.bib. Did you mean @o'brien2014?",
        "- Cite @o'brien2014: As [@o'brian2014.] Or @{o'brien2014}.",
        "- Add an entry @o'brian2014 to a.bib, to be filled in: As [@o'brian2014.] Or @{o'brian2014}.",
      ],
    ],
  ],
  {
    files: { "a.bib": "@misc{o'brien2014, title = {T}}\n@misc{zhu2018, title = {U}, ids = {old2018}}" },
    settings: { references: [{ value: "a.bib" }] },
  },
);
