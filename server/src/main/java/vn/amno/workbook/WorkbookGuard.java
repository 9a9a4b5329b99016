package vn.amno.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Looks through an uploaded workbook before any parser sees it. Sizes are counted while the entries are inflated; what the file says
 * of its own sizes is never believed.
 */
final class WorkbookGuard {

    private static final long MAX_FILE = 20L << 20;
    private static final int MAX_ENTRIES = 200;
    private static final long MAX_INFLATED = 300L << 20;
    private static final long MAX_SHARED_STRINGS = 64L << 20;
    private static final long RATIO_FROM = 1L << 20;
    private static final int MAX_RATIO = 100;
    private static final List<String> ARCHIVES =
            List.of(".zip", ".xlsx", ".xlsm", ".docx", ".jar", ".rar", ".7z", ".gz");

    private final byte[] buffer = new byte[1 << 16];
    private long inflated;

    private WorkbookGuard() {}

    /** The workbook, open; whoever calls closes it. */
    static ZipFile open(Path file) throws IOException, WorkbookException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw notAWorkbook("Không có tệp này, hoặc không được quyền đọc. " + Advice.CHOOSE_WORKBOOK);
        }
        FileLook.requireZip(file);
        var size = Files.size(file);
        if (size > MAX_FILE) {
            throw Advice.unsafe(
                    "Tệp nặng %d MB, quá giới hạn 20 MB.".formatted((size >> 20) + 1), "Tách thành nhiều tệp theo xã.");
        }
        var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            checkEntries(zip, size);
            checkLinks(file);
            new WorkbookGuard().inflateAll(zip);
            return zip;
        } catch (IOException | WorkbookException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static void checkEntries(ZipFile zip, long size) throws WorkbookException {
        if (zip.size() > MAX_ENTRIES) {
            throw Advice.unsafe(
                    "Tệp chứa %d phần bên trong, quá giới hạn %d.".formatted(zip.size(), MAX_ENTRIES),
                    Advice.SAVE_AGAIN);
        }
        if (zip.getEntry("[Content_Types].xml") == null) {
            throw notAWorkbook(otherArchive(zip));
        }
        var names = new HashSet<String>();
        var packed = 0L;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            checkName(entry.getName());
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw Advice.unsafe("Tệp chứa hai phần cùng tên %s.".formatted(shown(entry)), Advice.SAVE_AGAIN);
            }
            packed += Math.max(0, entry.getCompressedSize());
        }
        if (packed > size) {
            throw Advice.unsafe("Các phần bên trong tệp chồng lên nhau.", Advice.SAVE_AGAIN);
        }
        if (names.contains("word/document.xml")) {
            throw notAWorkbook("Tệp này là văn bản Word (.docx), không phải sổ Excel. " + Advice.CHOOSE_WORKBOOK);
        }
        if (names.contains("ppt/presentation.xml")) {
            throw notAWorkbook("Tệp này là bài trình chiếu PowerPoint, không phải sổ Excel. " + Advice.CHOOSE_WORKBOOK);
        }
        if (names.contains("xl/workbook.bin")) {
            throw notAWorkbook("Tệp này là sổ Excel nhị phân (.xlsb). Mở bằng Excel rồi lưu dạng .xlsx.");
        }
    }

    private static String otherArchive(ZipFile zip) {
        var names = zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith(".xlsx") || name.endsWith(".xls"))) {
            return "Tệp này là tệp nén ZIP có sổ Excel bên trong. Giải nén rồi nạp từng sổ.";
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return "Tệp này là bảng tính OpenDocument (.ods). Mở bằng LibreOffice rồi lưu dạng .xlsx.";
        }
        return "Tệp này là tệp nén ZIP, không phải sổ Excel. " + Advice.CHOOSE_WORKBOOK;
    }

    private static void checkName(String original) throws WorkbookException {
        var name = original.toLowerCase(Locale.ROOT).replace('\\', '/');
        if (name.startsWith("/") || List.of(name.split("/")).contains("..") || name.contains(":")) {
            throw Advice.unsafe("Tệp chứa đường dẫn ra ngoài: %s.".formatted(original), Advice.SAVE_AGAIN);
        }
        if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
            throw Advice.unsafe("Sổ này có macro.", "Mở bằng Excel rồi lưu dạng .xlsx (không macro).");
        }
        if (name.contains("externallinks/")) {
            throw Advice.unsafe(
                    "Sổ này lấy số liệu từ tệp khác (liên kết ngoài).",
                    "Trong Excel chọn Dữ liệu, Sửa liên kết, Ngắt liên kết, rồi lưu lại.");
        }
        if (name.contains("embeddings/") || name.contains("oleobject") || name.contains("activex/")) {
            throw Advice.unsafe(
                    "Sổ này nhúng tệp hoặc đối tượng khác bên trong.", "Xoá đối tượng nhúng trong Excel rồi lưu lại.");
        }
        if (ARCHIVES.stream().anyMatch(name::endsWith)) {
            throw Advice.unsafe("Tệp chứa tệp nén khác bên trong: %s.".formatted(original), Advice.SAVE_AGAIN);
        }
    }

    /** A link is only told by an attribute that the JDK does not read. */
    private static void checkLinks(Path file) throws IOException, WorkbookException {
        try (var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(file)
                .get()) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (entry.isUnixSymlink()) {
                    throw Advice.unsafe("Tệp chứa liên kết: %s.".formatted(shown(entry)), Advice.SAVE_AGAIN);
                }
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw notAWorkbook(
                            "Tệp này đặt mật khẩu nên không mở được. Mở bằng Excel, bỏ mật khẩu, lưu dạng .xlsx rồi nạp lại.");
                }
            }
        }
    }

    private void inflateAll(ZipFile zip) throws IOException, WorkbookException {
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            try (var content = zip.getInputStream(entry)) {
                inflate(entry, content);
            }
        }
    }

    private void inflate(ZipEntry entry, InputStream content) throws IOException, WorkbookException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        var scan = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml") ? new XmlScan() : null;
        var packed = Math.max(1, entry.getCompressedSize());
        var size = 0L;
        for (int count; (count = content.read(buffer)) >= 0; ) {
            if (size == 0) {
                checkStart(entry, count);
            }
            size += count;
            inflated += count;
            checkSize(entry, size, packed);
            if (scan != null) {
                scan.feed(buffer, count);
                checkXml(entry, scan.finding());
            }
        }
    }

    private void checkSize(ZipEntry entry, long size, long packed) throws WorkbookException {
        if (inflated > MAX_INFLATED) {
            throw Advice.unsafe("Tệp bung ra quá 300 MB.", "Tách thành nhiều tệp theo xã.");
        }
        if (size > RATIO_FROM && size / packed >= MAX_RATIO) {
            throw Advice.unsafe(
                    "Phần %s bung ra gấp hơn %d lần, giống bom nén.".formatted(shown(entry), MAX_RATIO),
                    Advice.SAVE_AGAIN);
        }
        if (size > MAX_SHARED_STRINGS && entry.getName().endsWith("sharedStrings.xml")) {
            throw Advice.unsafe("Phần chữ của sổ bung ra quá 64 MB.", "Tách thành nhiều tệp theo xã.");
        }
    }

    private void checkStart(ZipEntry entry, int count) throws WorkbookException {
        if (count < 4) {
            return;
        }
        var first = ((buffer[0] & 0xFF) << 24)
                | ((buffer[1] & 0xFF) << 16)
                | ((buffer[2] & 0xFF) << 8)
                | (buffer[3] & 0xFF);
        if (first == 0x504b0304 || first == 0x504b0506) {
            throw Advice.unsafe("Tệp chứa tệp nén khác bên trong: %s.".formatted(shown(entry)), Advice.SAVE_AGAIN);
        }
        if (first == 0xd0cf11e0) {
            throw Advice.unsafe(
                    "Sổ này nhúng tệp hoặc đối tượng khác bên trong.", "Xoá đối tượng nhúng trong Excel rồi lưu lại.");
        }
    }

    private static void checkXml(ZipEntry entry, XmlScan.Finding finding) throws WorkbookException {
        var found = switch (finding) {
            case NONE -> "";
            case DOCTYPE -> "Phần %s khai báo DOCTYPE, điều sổ Excel không bao giờ có.";
            case HUGE_TAG -> "Phần %s có một thẻ dài quá 1 MB.";
            case FOREIGN_ENCODING -> "Phần %s không ghi bằng bảng mã UTF-8.";
        };
        if (!found.isEmpty()) {
            throw Advice.unsafe(found.formatted(shown(entry)), Advice.SAVE_AGAIN);
        }
    }

    private static String shown(ZipEntry entry) {
        return Texts.shorten(Texts.clean(entry.getName()), 60);
    }

    private static WorkbookException notAWorkbook(String sentence) {
        return new WorkbookException(WorkbookProblem.NOT_A_WORKBOOK, sentence);
    }
}
