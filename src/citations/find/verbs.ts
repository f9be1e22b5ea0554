/** What authors do in a paper, by which a name before a citation is known to be theirs. */
export const verb =
  /\b(?:reported|reports?|showed|shown|shows?|demonstrated|demonstrates?|found|finds?|observed|observes?|revealed|reveals?|described|describes?|proposed|proposes?|suggested|suggests?|identified|identifies|investigated|performed|confirmed|confirms?|proved|proven|used|developed|established|discovered|concluded|concludes?|indicated|noted|studied|examined|compared|presented|measured|detected|analy[sz]ed|reviewed|argued?|argues)\b/;
