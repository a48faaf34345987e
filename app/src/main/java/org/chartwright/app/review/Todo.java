package org.chartwright.app.review;

/**
 * What on the page still wants a person, counted.
 *
 * @param unsupported sentences that need an override to be signed
 * @param blanks sentences with a blank that is not filled
 * @param weak sentences worth a look
 * @param omissions things said and not in the note
 * @param codes suggested codes not decided
 * @param orders staged orders not decided
 */
record Todo(int unsupported, int blanks, int weak, int omissions, int codes, int orders) {}
