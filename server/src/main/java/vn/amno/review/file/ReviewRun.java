package vn.amno.review.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.amno.area.Areas;
import vn.amno.household.workbook.ReadOptions;
import vn.amno.household.workbook.ReviewWorkbook;
import vn.amno.household.workbook.WorkbookContent;
import vn.amno.law.LawBook;
import vn.amno.rules.Indicator;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Standard;
import vn.amno.rules.Verdict;
import vn.amno.workbook.WorkbookException;

/** Reviews one workbook (rà soát một sổ) and leaves the results as files. */
public final class ReviewRun {

    /** Indicators of the common form; the others have a column only in the workbooks of some provinces. */
    private static final Set<Indicator> OF_THE_FORM = EnumSet.range(Indicator.EMPLOYMENT, Indicator.INFORMATION_ASSETS);

    private final Areas areas;
    private final LawBook law;
    private final Clock clock;

    public ReviewRun(Areas areas, LawBook law, Clock clock) {
        this.areas = areas;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Writes all results, or none: after a failure the directory is as it was.
     *
     * @param progress told the number of rows read so far, from time to time
     * @throws WorkbookException when the file as a whole is refused
     * @throws IOException when the input cannot be opened or the results cannot be written
     */
    public ReviewOutcome run(ReviewOrder order, IntConsumer progress) throws WorkbookException, IOException {
        requireReadable(order.input());
        var options = new ReadOptions(order.date(), LocalDate.now(clock), required(order.standard()), areas, law);
        var content = ReviewWorkbook.read(order.input(), options, progress);
        try (var results = OutputDirectory.prepare(order.out())) {
            var outcome = write(order, content, results);
            results.publish();
            return outcome;
        }
    }

    private static void requireReadable(Path input) throws IOException {
        if (Files.notExists(input)) {
            throw new NoSuchFileException(input.toString());
        }
        if (!Files.isReadable(input)) {
            throw new AccessDeniedException(input.toString());
        }
    }

    private static Set<Indicator> required(Standard standard) {
        return standard.indicators().stream()
                .map(IndicatorRule::indicator)
                .filter(OF_THE_FORM::contains)
                .collect(Collectors.toSet());
    }

    private ReviewOutcome write(ReviewOrder order, WorkbookContent content, OutputDirectory results)
            throws IOException {
        var households = classify(order, content, results.file(Output.CLASSIFICATION));
        RejectedFile.write(results.file(Output.REJECTED), content.refusals());
        var tally = new Tally(order.standard());
        households.forEach(tally::add);
        var lists = new HouseholdListFile(order);
        lists.write(results.file(Output.POOR_LIST), Verdict.POOR, households);
        lists.write(results.file(Output.NEAR_POOR_LIST), Verdict.NEAR_POOR, households);
        new SummaryTables(order, tally).write(results.file(Output.TABLES));
        if (order.compare() != null) {
            ChangesFile.write(results.file(Output.CHANGES), households);
        }
        var notices = Notices.of(order, content);
        var summary = new Summary(order, law.fingerprint(), InputHash.of(order.input())).json(content, notices, tally);
        Files.writeString(results.file(Output.SUMMARY), summary + "\n");
        return new ReviewOutcome(
                households.size(),
                content.refusedHouseholds(),
                content.refusals(),
                notices,
                tally.verdicts().byVerdict(),
                summary);
    }

    private List<Judged> classify(ReviewOrder order, WorkbookContent content, Path file) throws IOException {
        var judge = new Judge(areas, order);
        var households = new ArrayList<Judged>(content.rows().size());
        try (var classification = new ClassificationFile(file, order.standard())) {
            for (var sheet : content.rows()) {
                var household = judge.judge(sheet);
                classification.add(household);
                households.add(household.withoutTrace());
            }
        }
        return households;
    }
}
