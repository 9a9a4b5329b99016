package vn.amno.review;

import java.math.BigDecimal;
import java.util.List;

/** Figures that a plan prints, to stand beside what the system counts. Provided by whoever knows the plan; absent otherwise. */
public interface PrintedFigures {

    /** Plan as people cite it, such as "Kế hoạch 58/KH-UBND ngày 05/6/2017 của UBND huyện Tân Yên". */
    String source();

    /** The unit whose parts the plan prints. */
    int unitId();

    List<Integer> years();

    /** In the plan's own order, the total not among them. */
    List<Row> rows(int year);

    Row total(int year);

    /**
     * @param name as printed
     * @param unitId the unit that is meant on 31/12 of the year; 0 for the total
     * @param rate percent as printed
     * @param planned whether the plan foresees it, rather than reports it
     */
    record Row(String name, int unitId, long households, long poor, BigDecimal rate, boolean planned) {}
}
