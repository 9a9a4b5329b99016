package vn.amno.household.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.amno.household.workbook.MemberRow;
import vn.amno.household.workbook.PreviousClass;
import vn.amno.household.workbook.SheetRow;
import vn.amno.rules.AreaType;
import vn.amno.rules.BirthDate;
import vn.amno.rules.Contract;
import vn.amno.rules.Education;
import vn.amno.rules.Known;
import vn.amno.rules.Member;
import vn.amno.rules.Schooling;
import vn.amno.rules.Ticks;
import vn.amno.rules.Work;

/**
 * A whole sheet as bytes, the same bytes for the same answers: what is sealed, given back by the export, and hashed to see whether a sheet
 * changed. Row numbers are left out. Answers are written by name, so that new constants do not change old sheets.
 */
final class SheetCodec {

    private static final int VERSION = 1;

    private SheetCodec() {}

    static byte[] encode(SheetRow sheet) {
        var bytes = new ByteArrayOutputStream(256 + 192 * sheet.members().size());
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            writeSheet(out, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SheetRow decode(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var version = in.readByte();
            if (version != VERSION) {
                throw new IllegalStateException(
                        "The sheet is written in format %d; this program knows only %d.".formatted(version, VERSION));
            }
            return readSheet(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSheet(DataOutputStream out, SheetRow sheet) throws IOException {
        writeText(out, sheet.code());
        out.writeInt(sheet.communeId());
        writeText(out, sheet.village());
        writeText(out, sheet.head());
        writeName(out, sheet.areaType());
        writeName(out, sheet.previous());
        var income = sheet.income();
        out.writeLong(income == null ? -1 : income);
        var points = sheet.points();
        out.writeInt(points == null ? -1 : points);
        out.writeInt(sheet.ticks().deprived());
        out.writeInt(sheet.ticks().unknown());
        out.writeInt(sheet.causes().size());
        for (var cause : sheet.causes()) {
            out.writeInt(cause);
        }
        out.writeInt(sheet.members().size());
        for (var member : sheet.members()) {
            writeMember(out, member);
        }
        writeTexts(out, sheet.extra());
    }

    private static SheetRow readSheet(DataInputStream in) throws IOException {
        var code = readText(in);
        var commune = in.readInt();
        var village = readText(in);
        var head = readText(in);
        var areaType = readName(in, AreaType.class);
        var previous = PreviousClass.valueOf(readText(in));
        var income = in.readLong();
        var points = in.readInt();
        var ticks = new Ticks(in.readInt(), in.readInt());
        var causes = new ArrayList<Integer>();
        for (var left = in.readInt(); left > 0; left--) {
            causes.add(in.readInt());
        }
        var members = readMembers(in);
        return new SheetRow(
                0,
                code,
                commune,
                village,
                head,
                areaType,
                previous,
                income < 0 ? null : income,
                points < 0 ? null : points,
                ticks,
                causes,
                members,
                readTexts(in));
    }

    private static void writeMember(DataOutputStream out, MemberRow member) throws IOException {
        writeText(out, member.name());
        writeText(out, member.relation());
        writeText(out, member.sex());
        writeText(out, member.citizenId());
        writeText(out, member.ethnicity());
        var facts = member.facts();
        writeBirth(out, facts.birth());
        writeName(out, facts.schooling());
        writeName(out, facts.education());
        writeName(out, facts.healthInsurance());
        writeName(out, facts.work());
        writeName(out, facts.contract());
        writeName(out, facts.disabled());
        writeName(out, facts.socialAllowance());
        writeName(out, facts.malnourished());
        writeTexts(out, member.texts());
    }

    private static List<MemberRow> readMembers(DataInputStream in) throws IOException {
        var members = new ArrayList<MemberRow>();
        for (var left = in.readInt(); left > 0; left--) {
            members.add(new MemberRow(
                    0,
                    readText(in),
                    readText(in),
                    readText(in),
                    readText(in),
                    readText(in),
                    new Member(
                            readBirth(in),
                            readName(in, Schooling.class),
                            readName(in, Education.class),
                            Known.valueOf(readText(in)),
                            readName(in, Work.class),
                            readName(in, Contract.class),
                            Known.valueOf(readText(in)),
                            Known.valueOf(readText(in)),
                            Known.valueOf(readText(in))),
                    readTexts(in)));
        }
        return members;
    }

    private static void writeBirth(DataOutputStream out, @Nullable BirthDate birth) throws IOException {
        out.writeBoolean(birth != null);
        if (birth != null) {
            out.writeLong(birth.from().toEpochDay());
            out.writeLong(birth.to().toEpochDay());
        }
    }

    private static @Nullable BirthDate readBirth(DataInputStream in) throws IOException {
        return in.readBoolean()
                ? new BirthDate(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()))
                : null;
    }

    private static void writeTexts(DataOutputStream out, Map<String, String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : new TreeMap<>(texts).entrySet()) {
            writeText(out, text.getKey());
            writeText(out, text.getValue());
        }
    }

    private static Map<String, String> readTexts(DataInputStream in) throws IOException {
        var texts = new HashMap<String, String>();
        for (var left = in.readInt(); left > 0; left--) {
            texts.put(readText(in), readText(in));
        }
        return texts;
    }

    private static void writeName(DataOutputStream out, @Nullable Enum<?> constant) throws IOException {
        writeText(out, constant == null ? "" : constant.name());
    }

    private static <E extends Enum<E>> @Nullable E readName(DataInputStream in, Class<E> type) throws IOException {
        var name = readText(in);
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 0xFF) {
            out.writeByte(bytes.length);
        } else {
            out.writeByte(0xFF);
            out.writeInt(bytes.length);
        }
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        var length = in.readUnsignedByte();
        return new String(in.readNBytes(length == 0xFF ? in.readInt() : length), StandardCharsets.UTF_8);
    }
}
