import { says } from "../said";

// Of more than six works, and more than a quarter of all, it is said once.
says(
  "citation/unknown-reference",
  [
    [
      "Known (Abe, 2001; Bao, 2002; Cao, 2003; Dai, 2004; Eto, 2005; Fan, 2006). And (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), too.",
      [
        "7 «Abe, 2001» Abe 2001 is not in this document’s reference list.",
        "18 «Bao, 2002» Bao 2002 is not in this document’s reference list.",
        "29 «Cao, 2003» Cao 2003 is not in this document’s reference list.",
        "40 «Dai, 2004» Dai 2004 is not in this document’s reference list.",
        "51 «Eto, 2005» Eto 2005 is not in this document’s reference list.",
        "62 «Fan, 2006» Fan 2006 is not in this document’s reference list.",
      ],
    ],
    [
      "Known (Abe, 2001; Bao, 2002; Cao, 2003; Dai, 2004; Eto, 2005; Fan, 2006; Gao, 2007). And (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), too.",
      [
        "7 «Abe, 2001» 7 works that are cited are not in this document’s reference list, among them Abe 2001, Bao 2002 and Cao 2003: entries are missing, or stand where they are not read as a list.",
        "> 18 «Bao, 2002» Cited here.",
        "> 29 «Cao, 2003» Cited here.",
        "> 40 «Dai, 2004» Cited here.",
        "> 51 «Eto, 2005» Cited here.",
        "> 62 «Fan, 2006» Cited here.",
        "> 73 «Gao, 2007» Cited here.",
      ],
    ],
    [
      "Known (Abe, 2001; Bao, 2002; Cao, 2003; Dai, 2004; Eto, 2005; Fan, 2006; Gao, 2007). And (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), (Luo, 2019), too.",
      [
        "7 «Abe, 2001» Abe 2001 is not in this document’s reference list.",
        "18 «Bao, 2002» Bao 2002 is not in this document’s reference list.",
        "29 «Cao, 2003» Cao 2003 is not in this document’s reference list.",
        "40 «Dai, 2004» Dai 2004 is not in this document’s reference list.",
        "51 «Eto, 2005» Eto 2005 is not in this document’s reference list.",
        "62 «Fan, 2006» Fan 2006 is not in this document’s reference list.",
        "73 «Gao, 2007» Gao 2007 is not in this document’s reference list.",
      ],
    ],
    [
      "Known (Luoo, 2019; Lu, 2018).",
      [
        "7 «Luoo, 2019» Luoo 2019 is not in this document’s reference list. Did you mean Luo 2019?",
        "- Write Luo 2019: Known (Luo, 2019; Lu, 2018).",
        "19 «Lu, 2018» Lu 2018 is not in this document’s reference list.",
      ],
    ],
    [
      "Known (Zhou, 2018).",
      [
        "7 «Zhou, 2018» Zhou 2018 is not in this document’s reference list. Did you mean Zhu 2018?",
        "- Write Zhu 2018: Known (Zhu, 2018).",
      ],
    ],
    ["Known (Zhuuu, 2018).", ["7 «Zhuuu, 2018» Zhuuu 2018 is not in this document’s reference list."]],
    [
      "Known (Luo, 2019x).",
      [
        "7 «Luo, 2019x» There is no Luo 2019x in this document’s reference list; of that author and year it has 2019.",
        "- Write 2019: Known (Luo, 2019).",
      ],
    ],
  ],
  {},
  "\n## References\n\nLuo, A. (2019). Exosomes and resistance. *Journal*, *2*, 1–9.\n\nLuo, A. (2020). Exosomes of cells. *Journal*, *2*, 10–19.\n\nLuo, A. (2021). Exosomes of blood. *Journal*, *2*, 20–29.\n\nLuo, A. (2022). Exosomes of urine. *Journal*, *2*, 30–39.\n\nZhu, L. (2018). Targeting of glioblastoma. *Journal*, *8*, 1–9.\n",
);

says(
  "citation/unknown-reference",
  [
    [
      "Known (Abe, 2001; Bao, 2002; Cao, 2003; Dai, 2004; Eto, 2005; Fan, 2006). And (Luo, 2019), (Luo, 2019), (Luo, 2019), too.",
      [],
    ],
    ["Known (Luoo, 2018).", ["7 «Luoo, 2018» Luoo 2018 is not in this document’s reference list."]],
    [
      "Known (L. Zhuu, 2018).",
      [
        "7 «L. Zhuu, 2018» L. Zhuu 2018 is not in this document’s reference list. Did you mean Zhu 2018?",
        "- Write Zhu 2018: Known (L. Zhu, 2018).",
      ],
    ],
    [
      "Zhuu (2017, 2018) says so.",
      ["12 «2018)» Zhuu 2018 is not in this document’s reference list. Did you mean Zhu 2018?"],
    ],
    [
      "Known (see Zhuu, 2018).",
      [
        "11 «Zhuu, 2018» Zhuu 2018 is not in this document’s reference list. Did you mean Zhu 2018?",
        "- Write Zhu 2018: Known (see Zhu, 2018).",
      ],
    ],
    [
      "Zhuu et al. (2018) know.",
      [
        "0 «Zhuu et al. (2018)» Zhuu et al. 2018 is not in this document’s reference list. Did you mean Zhu 2018?",
        "- Write Zhu 2018: Zhu et al. (2018) know.",
      ],
    ],
  ],
  {},
  "\n## References\n\nLuo, A. (2019). Exosomes and resistance. *Journal*, *2*, 1–9.\n\nLuo, A. (2020). Exosomes of cells. *Journal*, *2*, 10–19.\n\nLuo, A. (2021). Exosomes of blood. *Journal*, *2*, 20–29.\n\nLuo, A. (2022). Exosomes of urine. *Journal*, *2*, 30–39.\n\nZhu, L. (2018). Targeting of glioblastoma. *Journal*, *8*, 1–9.\n",
);

// Another year is the matter of another rule.
says(
  "citation/unknown-reference",
  [["Known (Luo, 2018; Zhu, 2018).", []]],
  {},
  "\n## References\n\nLuo, A. (2019). Exosomes and resistance. *Journal*, *2*, 1–9.\n\nZhu, L. (2018). Targeting of glioblastoma. *Journal*, *8*, 1–9.\n",
);
