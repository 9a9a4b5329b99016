package vn.amno.bench;

/** One sheet as the rule engine sees it: 0 not lacking, 1 not recorded, 2 lacking. A bean, as the engine wants it. */
public final class EngineSheet {

    private final int side;
    private final String above;
    private final int deprived;
    private final int unknown;
    private String verdict = "";

    EngineSheet(int side, String above, int deprived, int unknown) {
        this.side = side;
        this.above = above;
        this.deprived = deprived;
        this.unknown = unknown;
    }

    String verdict() {
        return verdict;
    }

    public void decide(String decision) {
        verdict = decision;
    }

    /** 0 not known, 1 below the line, 2 above it. */
    public int getSide() {
        return side;
    }

    public String getAbove() {
        return above;
    }

    private int lacks(int bit) {
        if ((deprived >> bit & 1) == 1) {
            return 2;
        }
        return unknown >> bit & 1;
    }

    public int getLacks0() {
        return lacks(0);
    }

    public int getLacks1() {
        return lacks(1);
    }

    public int getLacks2() {
        return lacks(2);
    }

    public int getLacks3() {
        return lacks(3);
    }

    public int getLacks4() {
        return lacks(4);
    }

    public int getLacks5() {
        return lacks(5);
    }

    public int getLacks6() {
        return lacks(6);
    }

    public int getLacks7() {
        return lacks(7);
    }

    public int getLacks8() {
        return lacks(8);
    }

    public int getLacks9() {
        return lacks(9);
    }

    public int getLacks10() {
        return lacks(10);
    }

    public int getLacks11() {
        return lacks(11);
    }
}
