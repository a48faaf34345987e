package org.chartwright.nlp.code;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wordings of a set as numbers: which words each has and which code it stands for, in the order of their documents
 * in the index.
 */
final class CodeWords {

    private static final CodeTerm.Source[] SOURCES = CodeTerm.Source.values();

    private final Map<String, Integer> numbers;
    private final List<String> words;
    private final List<String> codes;
    private final int[] codeOf;
    private final byte[] sources;
    private final int[][] wordings;

    private CodeWords(List<String> words, List<String> codes, int[] codeOf, byte[] sources, int[][] wordings) {
        this.words = words;
        this.codes = codes;
        this.codeOf = codeOf;
        this.sources = sources;
        this.wordings = wordings;
        this.numbers = HashMap.newHashMap(words.size());
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i);
        }
    }

    /** @param forms of each term, see {@link TermWords#forms} */
    static CodeWords of(List<CodeTerm> terms, List<? extends Collection<String>> forms) {
        Map<String, Integer> words = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        Map<String, Integer> codes = new HashMap<>();
        List<String> codesInOrder = new ArrayList<>();
        int[] codeOf = new int[terms.size()];
        byte[] sources = new byte[terms.size()];
        int[][] wordings = new int[terms.size()][];
        for (int i = 0; i < wordings.length; i++) {
            sources[i] = (byte) terms.get(i).source().ordinal();
            codeOf[i] = number(terms.get(i).entry().code(), codes, codesInOrder);
            wordings[i] = forms.get(i).stream()
                    .mapToInt(word -> number(word, words, inOrder))
                    .toArray();
        }
        return new CodeWords(inOrder, codesInOrder, codeOf, sources, wordings);
    }

    private static int number(String text, Map<String, Integer> numbers, List<String> inOrder) {
        Integer known = numbers.putIfAbsent(text, inOrder.size());
        if (known == null) {
            inOrder.add(text);
            return inOrder.size() - 1;
        }
        return known;
    }

    int size() {
        return wordings.length;
    }

    /** How many different words there are. */
    int vocabulary() {
        return words.size();
    }

    /** Below 0 where no wording has the word. */
    int numberOf(String word) {
        return numbers.getOrDefault(word, -1);
    }

    String word(int number) {
        return words.get(number);
    }

    String code(int document) {
        return codes.get(codeOf[document]);
    }

    /** The codes that have a wording, each once, by their numbers. */
    List<String> codes() {
        return codes;
    }

    int codeNumber(int document) {
        return codeOf[document];
    }

    /** The first wording of each code that is its title; below 0 where none is. */
    int[] titles() {
        int[] titles = new int[codes.size()];
        Arrays.fill(titles, -1);
        for (int document = wordings.length - 1; document >= 0; document--) {
            if (source(document) == CodeTerm.Source.TITLE) {
                titles[codeOf[document]] = document;
            }
        }
        return titles;
    }

    CodeTerm.Source source(int document) {
        return SOURCES[sources[document]];
    }

    int[] wording(int document) {
        return wordings[document];
    }

    void write(Path file) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            write(out, words);
            write(out, codes);
            out.writeInt(wordings.length);
            for (int i = 0; i < wordings.length; i++) {
                out.writeInt(codeOf[i]);
                out.writeByte(sources[i]);
                out.writeShort(wordings[i].length);
                for (int word : wordings[i]) {
                    out.writeInt(word);
                }
            }
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    static CodeWords read(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            List<String> words = texts(in);
            List<String> codes = texts(in);
            int size = in.readInt();
            int[] codeOf = new int[size];
            byte[] sources = new byte[size];
            int[][] wordings = new int[size][];
            for (int i = 0; i < size; i++) {
                codeOf[i] = in.readInt();
                sources[i] = in.readByte();
                wordings[i] = new int[in.readShort()];
                for (int at = 0; at < wordings[i].length; at++) {
                    wordings[i][at] = in.readInt();
                }
            }
            return new CodeWords(words, codes, codeOf, sources, wordings);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
