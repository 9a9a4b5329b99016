package vn.amno.demo.internal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.amno.area.Areas;
import vn.amno.demo.DemoFiles;
import vn.amno.household.workbook.ReviewWorkbookWriter;
import vn.amno.household.workbook.SheetRow;

/**
 * The workbook of xã Liên Chung for the review of 11/2021, the year after the demonstration ends: once with rows that an import refuses, once
 * with these mended and a few figures changed.
 */
@Component
@DemoOnly
class SampleFiles implements DemoFiles {

    static final String WITH_FAULTS = "mau-ra-soat-lien-chung.xlsx";
    static final String MENDED = "mau-ra-soat-lien-chung-da-sua.xlsx";

    /** The standard of the demonstration is still in force on it, and the commune has its code until 2025. */
    static final LocalDate REVIEW_DAY = LocalDate.of(2021, 11, 22);

    private static final String COMMUNE = "07357";
    private static final int CHANGED_EVERY = 40;
    private static final long RISE = 50_000;

    private final Areas areas;
    private final Narrator narrator;

    SampleFiles(Areas areas, Narrator narrator) {
        this.areas = areas;
        this.narrator = narrator;
    }

    @Override
    public List<Path> write(Path folder) throws IOException {
        return write(folder, () -> {
            var tanYen = narrator.begin();
            while (tanYen.hasNext()) {
                tanYen.next();
            }
            return tanYen;
        });
    }

    /** @param told gives the story told to its end; asked only if a file is missing */
    List<Path> write(Path folder, Supplier<TanYen> told) throws IOException {
        var files = List.of(folder.resolve(WITH_FAULTS), folder.resolve(MENDED));
        if (!files.stream().allMatch(Files::exists)) {
            var rows = sheets(told.get());
            Files.createDirectories(folder);
            save(files.getFirst(), Blunders.in(workbook(rows)));
            save(files.getLast(), workbook(changed(rows)));
        }
        return files;
    }

    private static List<SheetRow> sheets(TanYen tanYen) {
        var part = tanYen.district().parts().stream()
                .filter(each -> each.firstCode().equals(COMMUNE))
                .findFirst()
                .orElseThrow();
        return tanYen.sheetsAfter(part, REVIEW_DAY);
    }

    private byte[] workbook(List<SheetRow> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ReviewWorkbookWriter.write(rows, areas, bytes);
        return bytes.toByteArray();
    }

    /** A second look found more income in some households, so that a second import has something to show. */
    private static List<SheetRow> changed(List<SheetRow> rows) {
        var counter = new int[1];
        return rows.stream()
                .map(row -> row.income() != null && ++counter[0] % CHANGED_EVERY == 0 ? withMore(row) : row)
                .toList();
    }

    private static SheetRow withMore(SheetRow row) {
        var income = row.income();
        return new SheetRow(
                row.row(),
                row.code(),
                row.communeId(),
                row.village(),
                row.head(),
                row.areaType(),
                row.previous(),
                income == null ? null : Long.valueOf(income + RISE),
                row.points(),
                row.ticks(),
                row.causes(),
                row.members(),
                row.extra());
    }

    private static void save(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        var draft = Files.createTempFile(file.getParent(), "mau", null);
        Files.move(Files.write(draft, content), file, ATOMIC_MOVE);
    }
}
