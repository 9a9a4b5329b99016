package vn.amno.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.amno.rules.AreaType;
import vn.amno.rules.Definition;
import vn.amno.rules.Education;
import vn.amno.rules.IndicatorRule;
import vn.amno.rules.Schooling;
import vn.amno.rules.SourceStatus;
import vn.amno.rules.Standard;

class ShippedLawTests {

    private static final LawBook BOOK = LawBook.shipped();
    private static final Path FOLDER = Path.of("data");

    @Test
    void the_folder_and_the_index_name_the_same_files() throws IOException {
        var index = LawIndex.read(new LawFiles(LawFiles::packaged, new Faults()).read(LawIndex.FILE));

        assertThat(index.files()).containsExactlyInAnyOrderElementsOf(filesBesideTheIndex());
    }

    @Test
    void the_packaged_book_is_the_folder() {
        assertThat(LawBook.load(FOLDER).fingerprint())
                .isEqualTo(BOOK.fingerprint())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_folder_without_an_index_is_refused_by_name(@TempDir Path empty) {
        assertThatThrownBy(() -> LawBook.load(empty))
                .isInstanceOf(BrokenLawException.class)
                .hasMessageContaining("index.yaml: không có tệp này");
    }

    @Test
    void standards_are_found_whatever_the_case() {
        assertThat(BOOK.standards())
                .extracting(Standard::id)
                .containsExactly("vn-2016", "vn-2022", "vn-2027", "quang-ninh-2023");
        assertThat(BOOK.standard("VN-2022")).isPresent().isEqualTo(BOOK.standard("vn-2022"));
        assertThat(BOOK.standard("vn-1999")).isEmpty();
    }

    @Test
    void only_standards_whose_text_is_all_there_are_complete() {
        assertThat(BOOK.standards())
                .filteredOn(Standard::complete)
                .extracting(Standard::id)
                .containsExactly("vn-2016", "vn-2022");
    }

    @Test
    void vn_2016_has_ten_indicators_of_which_three_are_computed() {
        var rules = standard("vn-2016").indicators();

        assertThat(rules)
                .extracting(IndicatorRule::code)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        assertThat(computed(rules))
                .containsExactly(
                        new Definition.BasicSchooling(15, 1986, Education.LOWER_SECONDARY),
                        new Definition.SchoolAttendance(List.of(new Definition.Band(
                                5,
                                15,
                                List.of(
                                        Schooling.PRESCHOOL,
                                        Schooling.PRIMARY,
                                        Schooling.LOWER_SECONDARY,
                                        Schooling.UPPER_SECONDARY,
                                        Schooling.VOCATIONAL_INTERMEDIATE)))),
                        new Definition.HealthInsurance(6));
    }

    @Test
    void vn_2022_has_twelve_indicators_of_which_six_are_computed() {
        var rules = standard("vn-2022").indicators();

        assertThat(rules)
                .extracting(IndicatorRule::code)
                .containsExactly(
                        "D1.1", "D1.2", "D2.1", "D2.2", "D3.1", "D3.2", "D4.1", "D4.2", "D5.1", "D5.2", "D6.1", "D6.2");
        assertThat(computed(rules))
                .containsExactly(
                        new Definition.Employment(16),
                        new Definition.Dependants(50, 16, 60),
                        new Definition.Nutrition(16),
                        new Definition.HealthInsurance(6),
                        new Definition.AdultEducation(16, 30, 18),
                        new Definition.SchoolAttendance(List.of(
                                new Definition.Band(3, 6, List.of(Schooling.PRESCHOOL, Schooling.PRIMARY)),
                                new Definition.Band(6, 12, List.of(Schooling.PRIMARY, Schooling.LOWER_SECONDARY)),
                                new Definition.Band(
                                        12,
                                        16,
                                        List.of(
                                                Schooling.LOWER_SECONDARY,
                                                Schooling.UPPER_SECONDARY,
                                                Schooling.VOCATIONAL_INTERMEDIATE)))));
    }

    @Test
    void vn_2027_takes_every_fact_from_ticks_while_its_text_is_missing() {
        var rules = standard("vn-2027").indicators();

        assertThat(rules).hasSize(12).allSatisfy(rule -> {
            assertThat(rule.wording()).isNull();
            assertThat(rule.definition()).isEqualTo(new Definition.TickOnly());
            assertThat(rule.source().status()).isEqualTo(SourceStatus.SECONDARY);
        });
        assertThat(rules).extracting(IndicatorRule::code).contains("D5.3").doesNotContain("D6.2");
        assertThat(standard("vn-2027").points()).isEmpty();
    }

    @Test
    void quang_ninh_sets_the_line_and_takes_the_rest_from_vn_2022_but_not_its_points() {
        var province = standard("quang-ninh-2023");
        var national = standard("vn-2022");

        assertThat(province.jurisdiction()).isEqualTo("22");
        assertThat(province.indicators()).isEqualTo(national.indicators());
        assertThat(province.cutoff()).isEqualTo(national.cutoff());
        assertThat(province.points()).isEmpty();
    }

    @Test
    void the_area_type_follows_the_kind_of_unit_and_is_not_guessed_for_a_special_zone() {
        assertThat(BOOK.areaTypeOf("xã")).contains(AreaType.RURAL);
        assertThat(BOOK.areaTypeOf("Phường")).contains(AreaType.URBAN);
        assertThat(BOOK.areaTypeOf(" thị trấn ")).contains(AreaType.URBAN);
        assertThat(BOOK.areaTypeOf("xa\u0303"))
                .as("typed with a combining mark")
                .contains(AreaType.RURAL);
        assertThat(BOOK.areaTypeOf("đặc khu")).isEmpty();
        assertThat(BOOK.areaTypeOf("huyện")).isEmpty();
    }

    @Test
    void there_are_54_ethnic_groups_and_two_codes_beside_them() {
        var list = BOOK.list("ethnic-groups");

        assertThat(list.items()).hasSize(56);
        assertThat(list.items().subList(0, 54))
                .extracting(ReferenceList.Item::code)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 54).mapToObj("%02d"::formatted).toList());
        assertThat(list.items().subList(0, 54))
                .extracting(ReferenceList.Item::name)
                .doesNotHaveDuplicates();
        assertThat(list.find("01")).get().extracting(ReferenceList.Item::name).isEqualTo("Kinh");
        assertThat(list.find("99")).isPresent();
        assertThat(list.find("1")).isEmpty();
    }

    @Test
    void the_lists_that_other_modules_ask_for_are_there() {
        assertThat(BOOK.lists())
                .extracting(ReferenceList::id)
                .contains(
                        "ethnic-groups",
                        "relationships",
                        "education-levels",
                        "schooling",
                        "employment-situations",
                        "contracts",
                        "disability-types",
                        "disability-levels",
                        "social-merit",
                        "causes",
                        "support-groups",
                        "household-flags",
                        "movement-types",
                        "reports",
                        "area-types",
                        "b1-regions");
        assertThat(BOOK.list("causes").items()).hasSize(8);
        assertThat(BOOK.list("social-merit").items()).hasSize(12);
        assertThatThrownBy(() -> BOOK.list("causes-of-death"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("causes-of-death");
    }

    private static Standard standard(String id) {
        return BOOK.standard(id).orElseThrow();
    }

    private static List<Definition> computed(List<IndicatorRule> rules) {
        return rules.stream()
                .map(IndicatorRule::definition)
                .filter(definition -> !(definition instanceof Definition.TickOnly))
                .toList();
    }

    private static List<String> filesBesideTheIndex() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".yaml") && !name.equals(LawIndex.FILE))
                    .toList();
        }
    }
}
