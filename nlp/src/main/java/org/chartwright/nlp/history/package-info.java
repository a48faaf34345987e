/**
 * The background of a patient as it is asked: questions of age, illnesses, medicines, allergies, family and life with
 * their answers in, lines of the note's history sections out.
 */
@NullMarked
package org.chartwright.nlp.history;

import org.jspecify.annotations.NullMarked;
