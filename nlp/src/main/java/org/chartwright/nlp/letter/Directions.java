package org.chartwright.nlp.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartwright.nlp.draft.wording.Phrasing;
import org.chartwright.nlp.fact.Detail.FollowUp;
import org.chartwright.nlp.fact.Fact.Kind;
import org.chartwright.nlp.fact.FollowUps;
import org.chartwright.nlp.fact.Mention;
import org.chartwright.nlp.fact.Term;
import org.chartwright.nlp.language.Clause;
import org.chartwright.nlp.language.Token;
import org.chartwright.nlp.note.Typeset;
import org.chartwright.nlp.transcript.Speaker;

/**
 * What the clinician tells the patient to do in, the same as directions in the second person out, in the words that
 * were used. A condition stays with what depends on it; what is no whole direction by itself is left out.
 */
final class Directions {

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:and|so|but|then|now|also|okay|additionally|again|please|just|or|yeah|well|next|again|first|second|otherwise|awesome|good|great|perfect|in the meantime|at this point|for now|on your way out)(?: ,)? )+(?:stop by and )?");

    /** What the clinician wants, before what is to be done. */
    private static final Pattern WANTS = Pattern.compile(
            "^(?:(?:i|we) (?:do |also |just |really |would also |would just )?(?:want|need|would like|will need|am going to need|are going to need|would love) (?:for )?you (?:also )?to "
                    + "|(?:i|we) (?:will|am (?:also )?going to|are (?:also )?going to|would like to|want to) have you "
                    + "|(?:i|we) (?:would |also |do )*(?:recommend|suggest|advise|encourage)(?: that)? you (?:to )?"
                    + "|you (?:will |are going to |still |also )?(?:need|want|have) to |you are going to "
                    + "|(?:make sure|be sure|remember)(?: that)?(?: you| to)? )(?:please |also |just |go ahead and )*");

    private static final Pattern MAY =
            Pattern.compile("^you (?:can|may|should|must|could) (?:also |just |certainly |still )*");

    private static final Set<String> DOING = Set.of(
            "avoid",
            "limit",
            "drink",
            "eat",
            "use",
            "keep",
            "apply",
            "ice",
            "elevate",
            "rest",
            "cut",
            "wear",
            "monitor",
            "check",
            "weigh",
            "record",
            "write",
            "track",
            "stay",
            "exercise",
            "walk",
            "stretch",
            "wash",
            "clean",
            "soak",
            "quit",
            "lose",
            "watch",
            "try",
            "refrain",
            "reduce",
            "increase",
            "get",
            "put",
            "take",
            "continue",
            "stop",
            "start",
            "follow",
            "gargle",
            "breathe",
            "change",
            "cover",
            "sleep",
            "schedule",
            "hold",
            "push",
            "finish");

    /** Directions during an examination, and talk. */
    private static final Pattern OF_EXAM = Pattern.compile(
            "\\b(?:breath|breaths|finger to|look up|look at|open your|your mouth|have a seat|hop|lay back|lie back|lie down|sit up|squeeze|push against|hear me|tell me|let me|show me|questions|say|for me|here|hold still|have a (?:good|great)|take care|shirt|that hurt|this hurt|with me|i|we|my|he|she|they|his|her|their|him|them both|thing|a look|good luck|care of you|my office)\\b");

    private static final Pattern RESTART = Pattern.compile(
            "(?<!if|that|so|and|when|what|as|where|until|like|,|because|unless|think|sure|how|while|before|after|than|but|or|whatever|if that|everything|anything) (?=you (?:can|should|may|will|need|could|are going)\\b)");

    private static final Set<String> ALLOWED = Set.of(
            "take",
            "use",
            "eat",
            "drink",
            "ice",
            "apply",
            "elevate",
            "continue",
            "stop",
            "start",
            "wear",
            "walk",
            "exercise",
            "rest",
            "try",
            "keep",
            "put",
            "get");

    /** Speech that was run together or leads elsewhere. */
    private static final Pattern BROKEN = Pattern.compile(
            "\\b(\\w{4,})\\b.* \\1\\b|\\bmeans\\b|\\ba moment\\b|\\bin mind\\b|\\blike ,|\\bfor like\\b|\\bthat will\\b|\\bevery ,|\\bthe patient\\b"
                    + "|^(?:do not )?follow (?!up with|a |the |your )|^do (?!your |not |that |it |this )|^\\w+ you\\b|\\b(?:am|is|are) (?:he|she|it|you|there)\\b");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "^(?:\\w+ )?(?:do|try|get|keep|use|take|continue|stop|start|have|put|increase|schedule|check|finish|follow|watch|reduce|cut) (?:with |doing |going )?(?:that|it|this|them|those|these)(?: .*)?$");

    private static final Pattern CALL = Pattern.compile(
            "\\b(?:call|come back|come in|let me know|let us know|go to the (?:emergency|er|hospital|nearest)|see me|contact|message me|reach out|give (?:me|us) a call)\\b");
    private static final Pattern CONDITION = Pattern.compile("\\b(?:if|unless|any|worse|worsening)\\b");
    private static final Pattern OURS = Pattern.compile(
            "\\b(?:i|we) (?:\\w+ )?(?:will|can|am|are|would|may|might)\\b|\\byou (?:called|said|told)\\b");

    /** Without its name, the medicine that was spoken of before. */
    private static final Pattern TAKEN =
            Pattern.compile("^(?:take|use) (?:it|this|that|them|\\d+|one|two|a couple|half) ");

    private static final Pattern HOW = Pattern.compile(
            "\\b(?:food|meals?|milk|water|juice|stomach|morning|evening|night|bed|bedtime|before|after|until|mouth|not|never|alcohol)\\b");

    private static final Set<String> LOOSE_ENDS = Set.of(
            "a", "an", "the", "of", "to", "for", "with", "and", "or", "but", "is", "are", "if", "because", "from", "at",
            "any", "in", "so", "as", "be", "than", "when", "what", "which", "your", "you", "on", "like", "little",
            "not", "more", "that", "going", "gonna");

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    private final Typeset typeset = new Typeset();

    List<Proposal> of(Heard heard) {
        var lines = new ArrayList<Proposal>();
        for (Clause clause : heard.clauses()) {
            if (heard.planned(clause)) {
                back(clause, heard).ifPresent(lines::add);
                lines.addAll(told(clause, heard));
            }
        }
        return lines;
    }

    private List<Proposal> told(Clause clause, Heard heard) {
        String words = text(Phrasing.plain(clause.tokens(), Speaker.UNKNOWN));
        words = LEAD.matcher(words.replace("'cause", "because")).replaceFirst("");
        if (CALL.matcher(words).find() && CONDITION.matcher(words).find()) {
            return whenToCall(words, clause).stream().toList();
        }
        var lines = new ArrayList<Proposal>();
        boolean conditional = words.matches(".*\\b(?:if|when|unless|until)\\b.*");
        String[] parts = conditional ? new String[] {words} : RESTART.split(words);
        boolean whole = true;
        for (String part : parts) {
            var direction = whole ? direction(part.strip(), lines.isEmpty()) : Optional.<String>empty();
            whole = direction.isPresent();
            direction.flatMap(text -> about(text, clause, heard)).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<Proposal> whenToCall(String words, Clause clause) {
        String asked = WANTS.matcher(words).replaceFirst("");
        boolean usable = !OURS.matcher(asked).find()
                && count(asked) <= LONGEST
                && !LOOSE_ENDS.contains(last(asked))
                && (asked.matches(
                        "(?:call|come|let|go|see|contact|message|reach|give|you (?:can|should|may|need to)|if|do not hesitate)\\b.*"));
        return usable
                ? Optional.of(new Proposal(Proposal.Heading.CALL, printed(asked), List.of(clause.evidence())))
                : Optional.empty();
    }

    private static Optional<String> direction(String words, boolean first) {
        String wanted = WANTS.matcher(words).replaceFirst("");
        var may = MAY.matcher(wanted);
        boolean allowed = may.find();
        String rest = allowed ? wanted.substring(may.end()) : wanted;
        String verb = rest.startsWith("do not ")
                ? rest.substring("do not ".length())
                : rest.replaceFirst("^(?:try|continue) to ", "");
        String doingWhat = verb.split(" ", 2)[0];
        boolean doing = (allowed ? ALLOWED : DOING).contains(doingWhat)
                || verb.matches("do (?:your .*|(?:that|it|this) .*\\d.*)");
        boolean conditional = rest.startsWith("if ")
                && rest.matches(".*\\b(?:you (?:can|should|may)|, (?:take|use|stop|rest|ice|try)) .*");
        boolean usable = (doing || conditional)
                && count(wanted) >= SHORTEST
                && count(wanted) <= LONGEST
                && !LOOSE_ENDS.contains(last(wanted))
                && !OF_EXAM.matcher(wanted).find()
                && !BROKEN.matcher(wanted).find()
                && !BROKEN.matcher(verb).find();
        boolean points = POINTS_BACK.matcher(rest).matches();
        return usable && (!points || !first || TAKEN.matcher(rest).find()) ? Optional.of(wanted) : Optional.empty();
    }

    /**
     * "take it with food" is a matter of the drug that was named last. Of a direction that names a drug only how to
     * take it is told; the rest stands under medicines already, and a test under tests.
     */
    private Optional<Proposal> about(String words, Clause clause, Heard heard) {
        var drugs = heard.in(clause).stream()
                .filter(mention -> mention.term().kind() == Term.Kind.DRUG)
                .toList();
        boolean test = words.startsWith("get ")
                && heard.in(clause).stream().anyMatch(mention -> mention.term().kind() == Term.Kind.TEST);
        if (test) {
            return Optional.empty();
        }
        boolean it = TAKEN.matcher(MAY.matcher(words).replaceFirst("")).find();
        if (!it && drugs.isEmpty()) {
            return Optional.of(new Proposal(Proposal.Heading.HOME, printed(words), List.of(clause.evidence())));
        }
        if (!it) {
            return drugs.size() == 1 && HOW.matcher(words).find()
                    ? Optional.of(new Proposal(Proposal.Heading.MEDICINES, printed(words), List.of(clause.evidence())))
                    : Optional.empty();
        }
        return before(clause, heard).filter(named -> drugs.isEmpty()).map(named -> {
            String name = printed(named.words()).replaceAll("\\.$", "");
            return new Proposal(
                    Proposal.Heading.MEDICINES,
                    name + ": " + typeset.sentence(set(words)),
                    List.of(named.clause().evidence(), clause.evidence()));
        });
    }

    private static Optional<Mention> before(Clause clause, Heard heard) {
        return heard.mentions().stream()
                .filter(mention -> mention.term().kind() == Term.Kind.DRUG
                        && mention.clause().utterance() == clause.utterance()
                        && mention.clause().number() < clause.number())
                .reduce((one, other) -> other);
    }

    private Optional<Proposal> back(Clause clause, Heard heard) {
        String text = clause.text();
        boolean elsewhere = text.matches(
                        ".*\\b(?:ologist|\\w+ologist|surgeon|therapist|therapy|specialist|primary|with your|with dr)\\b.*")
                || heard.in(clause).stream().anyMatch(mention -> mention.term().kind() == Term.Kind.TEST);
        return FollowUps.in(clause, heard.clauses())
                .filter(fact -> fact.kind() == Kind.FOLLOW_UP && !elsewhere)
                .map(fact -> {
                    String when = ((FollowUp) fact.detail())
                            .interval()
                            .replaceAll("^(couple|few)", "a $1")
                            .replaceAll("(a couple) (days|weeks|months|years)", "$1 of $2");
                    boolean named = when.matches("(?:the )?next .*|tomorrow");
                    String verb = text.matches(".*\\bcall (?:me|us)\\b.*")
                                    && !text.matches(".*\\b(?:come|see|follow|return)\\b.*")
                            ? "Call us"
                            : "Come back";
                    return new Proposal(
                            Proposal.Heading.BACK, verb + (named ? " " : " in ") + when + ".", fact.evidence());
                });
    }

    private String printed(String words) {
        return typeset.sentence(set(words));
    }

    private String set(String words) {
        var out = new StringBuilder();
        for (String word : words.split(" ")) {
            boolean tight = word.matches("[,.%:;)]");
            out.append(out.isEmpty() || tight ? "" : " ").append(typeset.spelt(word));
        }
        return out.toString();
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static int count(String words) {
        return words.split(" ").length;
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
