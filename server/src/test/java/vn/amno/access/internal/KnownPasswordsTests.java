package vn.amno.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import vn.amno.area.Areas;

/** ASVS 6.2.4, 6.2.11 and 6.2.12: what others would try first is no password. */
class KnownPasswordsTests {

    private static final List<String> OWNER = List.of("van.lienchung", "Lê Thị Vân");

    private static final KnownPasswords KNOWN = new KnownPasswords(
            Areas.shipped(), Clock.fixed(Instant.parse("2026-11-28T05:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau123456",
                "Mật khẩu 123456",
                "MatKhau@2026!",
                "m@tkh@u123456",
                "matkhaumatkhau",
                "123456a@123456a@",
                "123456789012",
                "0987654321012",
                "01/01/1990-1990",
                "qwertyuiop123",
                "1qaz2wsx3edc4rfv",
                "anhyeuem123456",
                "iloveyou123456",
                "P@ssw0rd123456",
                "administrator1",
                "Nguyễn Văn Hùng 1985",
                "nguyenthihoa1990",
                "bacninh2026bacninh",
                "xaLienChung2026",
                "Tân Yên Bắc Giang",
                "giamngheobenvung2026",
                "ubndxa.lienchung",
                "maatjkhaaur123",
                "aaaaaaaaaaaaaa",
                "abcabcabcabcabc"
            })
    void whatOthersWouldTryFirstIsRefused(String password) {
        assertThat(KNOWN.have(password, OWNER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"levan.lienchung1", "vanlethi1234567", "van.lienchung.2026", "Lê Thị Vân 28/11"})
    void whatItsOwnerIsCalledIsRefused(String password) {
        assertThat(KNOWN.have(password, OWNER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "một câu đủ dài",
                "triệu con tim vàng",
                "bốn con trâu qua cầu gỗ",
                "k7vd-93ma-xq2w-hh5p",
                "correct horse battery staple",
                "sáng nay mưa ướt hết rơm",
                "trieu con tim vang",
                "9c1f7a52-5b1e-4a0c-8f0e-2f7f6b9d1c3a"
            })
    void aSentenceOfOnesOwnIsNot(String password) {
        assertThat(KNOWN.have(password, OWNER)).isFalse();
    }

    @Test
    void eachPasswordOfTheListIsRefusedAndItIsLongEnough() throws Exception {
        var list = new ClassPathResource("access/known-passwords/common.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(list).hasSizeGreaterThan(10_000);
        assertThat(list)
                .filteredOn(password -> password.length() >= 12)
                .hasSizeGreaterThan(200)
                .allSatisfy(password ->
                        assertThat(KNOWN.have(password, List.of())).as(password).isTrue());
        assertThat(list.stream().limit(3_000))
                .allSatisfy(password -> assertThat(KNOWN.have(password + "123456", List.of()))
                        .as(password)
                        .isTrue());
        assertThat(KNOWN.size()).isGreaterThan(30_000);
    }

    @Test
    void theLongestPasswordIsLookedAtQuickly() {
        var hostile = "a1".repeat(128);
        var almost = "matkhau".repeat(36).substring(1);

        assertThat(KNOWN.have(hostile, OWNER)).isTrue();
        assertThat(KNOWN.have(almost + "?x", OWNER)).isFalse();
    }
}
