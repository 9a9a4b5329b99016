package vn.amno.household.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTests {

    @ParameterizedTest
    @CsvSource({
        "Hoà,Hòa",
        "khoẻ,khỏe",
        "THUÝ,thúy",
        "Mã hộ,'  MÃ   HỘ '",
        "Thôn,Thôn\uFEFF",
        "mầm non/mẫu giáo,Mầm non/mẫu giáo",
        "hộ nghèo,hộ\u00A0nghèo",
    })
    void spellingsOfOneWordHaveOneKey(String one, String other) {
        assertThat(Labels.key(one)).isEqualTo(Labels.key(other));
        assertThat(Labels.key(one)).isEqualTo(Labels.key(Normalizer.normalize(other, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({"Hộ,Hồ", "Thôn,Thon", "đa,da", "má,mà", "ấm no,ấm nô", "ho a,hoa"})
    void differentWordsHaveDifferentKeys(String one, String other) {
        assertThat(Labels.key(one)).isNotEqualTo(Labels.key(other));
    }
}
