package vn.amno.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.amno.rules.AreaType;
import vn.amno.rules.Standard;

/** All legal data of this version, loaded and checked. Immutable. */
public interface LawBook {

    /** Loads the data shipped with the product. Throws {@link BrokenLawException} that lists every fault. */
    static LawBook shipped() {
        return LawBookLoader.load(LawFiles::packaged);
    }

    /** Loads a folder laid out as {@code law/data}, for checking data before it is shipped. Throws as {@link #shipped} does. */
    static LawBook load(Path directory) {
        return LawBookLoader.load(LawFiles.directory(directory));
    }

    /** SHA-256 of the index and of all files in its order, in hex: which law a stored assessment was made under. */
    String fingerprint();

    List<Standard> standards();

    /** By identifier, ignoring case: {@code vn-2022}, {@code VN-2022}. */
    Optional<Standard> standard(String id);

    /** The standard that applies in a province on a day: the province's own if complete enough to decide, else the national one. */
    Optional<Standard> standardInForce(LocalDate day, String provinceCode);

    /** Area type that the kind of unit gives by default ({@code xã} → rural); empty where no rule is known ({@code đặc khu}). */
    Optional<AreaType> areaTypeOf(String unitKind);

    /** Every single value, for reading and searching. */
    List<LawValue> values();

    /** Working days of state offices. */
    WorkCalendar workCalendar();

    /** A reference list such as {@code ethnic-groups}, {@code relationships}, {@code causes}. Throws when there is none of that id. */
    ReferenceList list(String id);

    List<ReferenceList> lists();
}
