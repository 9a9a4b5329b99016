package vn.amno.law;

import java.util.ArrayList;
import java.util.List;

/** Everything found wrong so far, so that one start-up shows all of it. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    /** Records what is wrong at a key of a file and what was expected there, in Vietnamese. */
    void add(String file, String key, String sentence) {
        sentences.add(key.isEmpty() ? file + ": " + sentence : file + ": " + key + ": " + sentence);
    }

    int count() {
        return sentences.size();
    }

    void throwIfAny() {
        if (!sentences.isEmpty()) {
            throw new BrokenLawException(sentences);
        }
    }
}
