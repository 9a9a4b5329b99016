package vn.amno.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import vn.amno.ActingExtension;
import vn.amno.PostgresForTests;
import vn.amno.kernel.ProblemException;

@ApplicationModuleTest
@ContextConfiguration(initializers = PostgresForTests.class)
class VillagesTests {

    private static final int LIEN_CHUNG = 1007357;
    private static final int NGOC_LY = 1007363;

    private final Villages villages;
    private final Areas areas;

    VillagesTests(Villages villages, Areas areas) {
        this.villages = villages;
        this.areas = areas;
    }

    @Test
    @Transactional
    void newVillagesGetKeysOfTheirCommuneInTheOrderGiven() {
        var first = areas.get(LIEN_CHUNG).keyFrom();

        villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ", "Thôn Đoài"));
        villages.registerAll(LIEN_CHUNG, List.of("Thôn Nội"));

        assertThat(villages.list(LIEN_CHUNG))
                .extracting(Village::name, Village::areaKey)
                .containsExactlyInAnyOrder(
                        tuple("Thôn Hạ", first + 1), tuple("Thôn Đoài", first + 2), tuple("Thôn Nội", first + 3));
        assertThat(areas.communeOfKey(first + 3)).map(Unit::id).hasValue(LIEN_CHUNG);
    }

    @Test
    @Transactional
    void namesThatDifferOnlyInWritingAreOneVillage() {
        var decomposed = Normalizer.normalize("thôn hoà", Normalizer.Form.NFD);
        var names = List.of("Thôn Hòa", "Thôn  Hoà ", "THÔN HÒA", decomposed, "Thôn\u00a0Hòa");

        var registered = villages.registerAll(LIEN_CHUNG, names);

        assertThat(registered.keySet()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Set.copyOf(registered.values()))
                .singleElement()
                .extracting(Village::name)
                .isEqualTo("Thôn Hòa");
        assertThat(villages.list(LIEN_CHUNG)).hasSize(1);
    }

    @Test
    @Transactional
    void namesThatDifferInTheToneAreTwoVillages() {
        villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ", "Thôn Hà"));

        assertThat(villages.list(LIEN_CHUNG)).hasSize(2);
    }

    @Test
    @Transactional
    void oneNameInTwoCommunesIsTwoVillages() {
        var here = villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ"));
        var there = villages.registerAll(NGOC_LY, List.of("Thôn Hạ"));

        assertThat(here.get("Thôn Hạ")).isNotEqualTo(there.get("Thôn Hạ"));
    }

    @Test
    @Transactional
    void registeringAgainChangesNothing() {
        var once = villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ", "Thôn Đoài"));

        assertThat(villages.registerAll(LIEN_CHUNG, List.of("Thôn Đoài", "Thôn Hạ")))
                .isEqualTo(once);
    }

    @Test
    @Transactional
    void theListIsInVietnameseOrder() {
        villages.registerAll(LIEN_CHUNG, List.of("Thôn Êm", "Thôn Đông", "Thôn Giữa", "Thôn Dương"));

        assertThat(villages.list(LIEN_CHUNG))
                .extracting(Village::name)
                .containsExactly("Thôn Dương", "Thôn Đông", "Thôn Êm", "Thôn Giữa");
    }

    @Test
    @Transactional
    void villagesAreFoundByIdAndUnknownIdsLeftOut() {
        villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ"));
        var village = villages.list(LIEN_CHUNG).getFirst();

        assertThat(villages.find(List.of(village.id(), -1))).isEqualTo(Map.of(village.id(), village));
        assertThat(villages.find(List.of())).isEmpty();
        assertThat(villages.registerAll(LIEN_CHUNG, List.of())).isEmpty();
    }

    @Test
    @Transactional
    void aCommuneHolds999VillagesAndNoMore() {
        var names = IntStream.rangeClosed(1, 999).mapToObj("Thôn %d"::formatted).toList();

        assertThat(villages.registerAll(LIEN_CHUNG, names)).hasSize(999);
        assertThat(villages.registerAll(LIEN_CHUNG, List.of("thôn 999"))).hasSize(1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> villages.registerAll(LIEN_CHUNG, List.of("Thôn 1000")))
                .extracting(ProblemException::code)
                .isEqualTo(AreaProblem.TOO_MANY_VILLAGES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n", "\u00a0"})
    void aBlankNameIsRefused(String blank) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> villages.registerAll(LIEN_CHUNG, List.of("Thôn Hạ", blank)))
                .extracting(ProblemException::code)
                .isEqualTo(AreaProblem.VILLAGE_NAME_BLANK);
        assertThat(villages.list(LIEN_CHUNG)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1100216, 1200024, 2200024})
    void aDistrictOrProvinceHasNoVillagesOfItsOwn(int unit) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> villages.registerAll(unit, List.of("Thôn Hạ")))
                .extracting(ProblemException::code)
                .isEqualTo(AreaProblem.NOT_A_COMMUNE);
    }

    @Test
    void sheetsThatArriveTogetherRegisterEachVillageOnce() throws InterruptedException, ExecutionException {
        var commune = 1007360;
        var names = IntStream.rangeClosed(1, 60).mapToObj("Xóm %d"::formatted).toList();
        Callable<Map<String, Village>> sheet =
                () -> ActingExtension.OFFICER.carrier().call(() -> villages.registerAll(commune, names));

        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(List.of(sheet, sheet, sheet, sheet, sheet, sheet));

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(villages.list(commune))
                .hasSize(60)
                .extracting(Village::areaKey)
                .doesNotHaveDuplicates();
    }
}
