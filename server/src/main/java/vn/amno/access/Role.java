package vn.amno.access;

import static vn.amno.access.Reach.COMMUNES;
import static vn.amno.access.Reach.COUNTRY;
import static vn.amno.access.Reach.DISTRICTS;
import static vn.amno.access.Reach.PROVINCES;
import static vn.amno.kernel.Right.ANSWER_SUBJECTS;
import static vn.amno.kernel.Right.APPROVE_CHANGE;
import static vn.amno.kernel.Right.DECIDE_DUPLICATES;
import static vn.amno.kernel.Right.EXPORT_NAMES;
import static vn.amno.kernel.Right.IMPORT_SHEETS;
import static vn.amno.kernel.Right.MANAGE_ACCOUNTS;
import static vn.amno.kernel.Right.OPERATE;
import static vn.amno.kernel.Right.PROPOSE_CHANGE;
import static vn.amno.kernel.Right.READ_AUDIT;
import static vn.amno.kernel.Right.READ_FIGURES;
import static vn.amno.kernel.Right.READ_HOUSEHOLD;
import static vn.amno.kernel.Right.READ_NAMES;
import static vn.amno.kernel.Right.UNMASK;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.amno.kernel.Field;
import vn.amno.kernel.Right;

/** As what somebody acts (vai trò): what it allows, which personal data it shows, and for which tiers of areas it may be given. Constants are stored. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are copies that nobody can change
public enum Role {
    SURVEYOR(
            "Điều tra viên",
            Set.of(COMMUNES),
            EnumSet.of(READ_FIGURES, READ_NAMES, READ_HOUSEHOLD, PROPOSE_CHANGE),
            EnumSet.allOf(Field.class)),
    COMMUNE_OFFICER(
            "Công chức cấp xã",
            Set.of(COMMUNES),
            EnumSet.of(
                    READ_FIGURES,
                    READ_NAMES,
                    READ_HOUSEHOLD,
                    IMPORT_SHEETS,
                    EXPORT_NAMES,
                    UNMASK,
                    PROPOSE_CHANGE,
                    DECIDE_DUPLICATES,
                    ANSWER_SUBJECTS),
            EnumSet.allOf(Field.class)),
    COMMUNE_CHAIR(
            "Chủ tịch UBND cấp xã",
            Set.of(COMMUNES),
            EnumSet.of(READ_FIGURES, READ_NAMES, READ_HOUSEHOLD, EXPORT_NAMES, APPROVE_CHANGE),
            EnumSet.allOf(Field.class)),
    /** Districts ended on 30/6/2025, and so do their officers' assignments. */
    DISTRICT_OFFICER(
            "Cán bộ cấp huyện",
            Set.of(DISTRICTS),
            EnumSet.of(
                    READ_FIGURES, READ_NAMES, READ_HOUSEHOLD, IMPORT_SHEETS, EXPORT_NAMES, UNMASK, DECIDE_DUPLICATES),
            EnumSet.allOf(Field.class)),
    PROVINCE_OFFICER(
            "Cán bộ cấp tỉnh",
            Set.of(PROVINCES),
            EnumSet.of(
                    READ_FIGURES,
                    READ_NAMES,
                    READ_HOUSEHOLD,
                    IMPORT_SHEETS,
                    EXPORT_NAMES,
                    UNMASK,
                    DECIDE_DUPLICATES,
                    ANSWER_SUBJECTS),
            EnumSet.allOf(Field.class)),
    /** Sees of people the name and what its {@link Agency} needs. */
    AGENCY_OFFICER(
            "Cán bộ cơ quan",
            Set.of(COMMUNES, DISTRICTS, PROVINCES),
            EnumSet.of(READ_FIGURES, READ_NAMES),
            EnumSet.noneOf(Field.class)),
    STEERING_COMMITTEE(
            "Thành viên ban chỉ đạo",
            Set.of(COMMUNES, DISTRICTS, PROVINCES, COUNTRY),
            EnumSet.of(READ_FIGURES),
            EnumSet.noneOf(Field.class)),
    AUDITOR(
            "Thanh tra, kiểm tra",
            Set.of(COMMUNES, DISTRICTS, PROVINCES, COUNTRY),
            EnumSet.of(READ_FIGURES, READ_NAMES, READ_HOUSEHOLD, READ_AUDIT),
            EnumSet.allOf(Field.class)),
    /** Has no area: no household, no figure. */
    ADMINISTRATOR(
            "Quản trị hệ thống", Set.of(COUNTRY), EnumSet.of(MANAGE_ACCOUNTS, OPERATE), EnumSet.noneOf(Field.class));

    /** Last day of the district tier. */
    public static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    private final String vietnamese;
    private final Set<Reach> reaches;
    private final Set<Right> rights;
    private final Set<Field> fields;

    Role(String vietnamese, Set<Reach> reaches, Set<Right> rights, Set<Field> fields) {
        this.vietnamese = vietnamese;
        this.reaches = Set.copyOf(reaches);
        this.rights = Set.copyOf(rights);
        this.fields = Set.copyOf(fields);
    }

    public String vietnamese() {
        return vietnamese;
    }

    public Set<Reach> reaches() {
        return reaches;
    }

    public Set<Right> rights() {
        return rights;
    }

    /** What of people is shown; for an agency's officer that of the agency. */
    public Set<Field> fields(@Nullable Agency agency) {
        return needsAgency() && agency != null ? agency.fields() : fields;
    }

    public boolean needsAgency() {
        return this == AGENCY_OFFICER;
    }

    /** Whether its holder may hand it on for a leave. Who looks after accounts or checks on others is chosen, not replaced. */
    public boolean mayBeDelegated() {
        return this != ADMINISTRATOR && this != AUDITOR;
    }

    /** Whether the role opens households or figures of its area at all. */
    public boolean worksInArea() {
        return this != ADMINISTRATOR;
    }
}
