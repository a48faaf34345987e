package org.chartwright.nlp.fact;

import java.util.regex.Pattern;

/**
 * The words before a drug in a question in, whether they ask what it did, so that a no does not deny the drug, out:
 * "did the reflux go away on the".
 */
final class HelpedOn {

    private static final Pattern ASKED = Pattern.compile(
            "^(?:(?:and|so|okay|,) )*(?:did|does|do|has|have|is|are) (?!you\\b).*\\b(?:go away|gone(?: away)?|clear(?:ed)?(?: up)?|improv\\w*|better|worse|settl\\w*|eas\\w+|calm\\w*|come back|control\\w*)\\b(?: at all| any| much| up| down)* (?:on|with|since|after)(?: taking| starting| using)?(?: the| your| that)?$");

    private HelpedOn() {}

    static boolean before(String words) {
        return ASKED.matcher(words).find();
    }
}
