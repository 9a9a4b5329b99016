package vn.amno.operate.web;

import java.util.List;
import vn.amno.web.Page;

/**
 * State of the installation, without anything of people.
 *
 * @param warnings what there is to do; empty when nothing is
 */
public record OperatePage(List<String> warnings, List<Block> blocks) {

    public OperatePage {
        warnings = List.copyOf(warnings);
        blocks = List.copyOf(blocks);
    }

    public Page layout() {
        return new Page("Vận hành", "operate");
    }

    public record Block(String id, String title, List<Fact> facts) {

        public Block {
            facts = List.copyOf(facts);
        }
    }

    /**
     * @param state word of the state; empty when there is none
     * @param warn whether the state asks for something to be done
     */
    public record Fact(String name, String state, boolean warn, String text) {

        static Fact of(String name, String text) {
            return new Fact(name, "", false, text);
        }
    }
}
