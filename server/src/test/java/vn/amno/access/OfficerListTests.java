package vn.amno.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.amno.Application;
import vn.amno.PostgresForTests;
import vn.amno.kernel.Acting;

/** A province's officers from a workbook, asked over HTTP. */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresForTests.class)
class OfficerListTests {

    private static final List<String> HEADER =
            List.of("Họ tên", "Tên đăng nhập", "Vai trò", "Cơ quan", "Mã địa bàn", "Từ ngày", "Đến ngày");
    private static final Device DEVICE = new Device("127.0.0.1", "test");

    private final SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR, null);
    private final MockMvcTester mvc;
    private final BeanFactory beans;
    private final Accounts accounts;
    private String tail = "";

    OfficerListTests(MockMvcTester mvc, BeanFactory beans, Accounts accounts) {
        this.mvc = mvc;
        this.beans = beans;
        this.accounts = accounts;
    }

    @BeforeEach
    void newNames() {
        tail = "." + UUID.randomUUID();
    }

    @Test
    void goodRowsAreShownAndOnlyThenTakenInWithTheirLinks() throws Exception {
        var list = upload(List.of(
                row("Nguyễn Thị Hòa", "hoa", "Công chức cấp xã", "", "07357", "01/01/2023", ""),
                row("Nguyễn Thị Hòa", "hoa", "điều tra viên", "", "07363", "01/01/2023", "31/12/2023"),
                row("Đỗ Quang Huy", "huy", "Cán bộ cơ quan", "Bảo hiểm xã hội", "24", "02/01/2023", "")));

        assertThat(get(list)).bodyText().contains("nhận được 3 dòng của 2 người", "Xã Liên Chung", "Tỉnh Bắc Giang");
        assertThat(accounts.findByLogin("hoa" + tail)).isEmpty();
        var links = links(post(list + "/accept"));

        assertThat(links).hasSize(2);
        assertThat(links.getFirst().get(0)).isEqualTo("Nguyễn Thị Hòa");
        assertThat(links.getFirst().get(3)).startsWith("http://localhost/set-up/");
        var account = accounts.findByLogin("hoa" + tail).orElseThrow();
        assertThat(accounts.assignments(account.id())).hasSize(2);
        var code = links.getFirst().get(3).replace("http://localhost/set-up/", "");
        beans.getBean(SetUps.class).setPassword(code, "một câu đủ dài", DEVICE);
        assertThat(accounts.findByLogin("hoa" + tail).orElseThrow().ready()).isTrue();
        assertThat(get(list)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(list + "/accept")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aRefusedRowNamesItsCellWhatWasFoundAndWhatWasExpected() throws Exception {
        var list = upload(List.of(
                row("", "a", "Điều tra viên", "", "07357", "01/01/2023", ""),
                row("Trần B", "Có Dấu", "Điều tra viên", "", "07357", "01/01/2023", ""),
                row("Trần C", "c", "Trưởng thôn", "", "07357", "01/01/2023", ""),
                row("Trần D", "d", "Điều tra viên", "", "99999", "01/01/2023", ""),
                row("Trần E", "e", "Cán bộ cấp huyện", "", "216", "01/01/2023", ""),
                row("Trần G", "g", "Cán bộ cơ quan", "", "24", "01/01/2023", ""),
                row("Trần H", "h", "Điều tra viên", "", "07357", "hôm qua", ""),
                row("Trần I", "i", "Điều tra viên", "", "24", "01/01/2023", ""),
                row("Trần K", "k", "Điều tra viên", "", "07357", "01/01/2023", ""),
                row("Trần L", "k", "Điều tra viên", "", "07363", "01/01/2023", ""),
                row("Trần K", "k", "Điều tra viên", "", "07357", "01/02/2023", "")));

        assertThat(get(list))
                .bodyText()
                .contains("nhận được 1 dòng của 1 người", "từ chối 10 dòng")
                .contains("A2", "Họ tên để trống")
                .contains("B3", "chữ thường không dấu")
                .contains("C4", "“Trưởng thôn” không có trong danh sách", "Điều tra viên; Công chức cấp xã")
                .contains("E5", "Không có mã 99999 vào ngày 01/01/2023")
                .contains("G6", "Cấp huyện kết thúc ngày 30/06/2025")
                .contains("D7", "phải ghi rõ cơ quan nào")
                .contains("F8", "“hôm qua” không đọc được thành ngày")
                .contains("E9", "không giao được ở cấp")
                .contains("B11", "Tên đăng nhập này là của Trần K")
                .contains("C12", "đã có phân công cùng vai trò");
    }

    @Test
    void nothingIsTakenInWhenOneRowCannotBeAnyMore() throws Exception {
        var list = upload(List.of(
                row("Lê Thị Vân", "van", "Điều tra viên", "", "07357", "01/01/2023", ""),
                row("Ngô Thị Hạnh", "hanh", "Điều tra viên", "", "07357", "01/01/2023", "")));
        accounts.register("hanh" + tail, "Người Khác");

        assertThat(post(list + "/accept"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("chưa ghi dòng nào");

        assertThat(accounts.findByLogin("van" + tail)).isEmpty();
    }

    @Test
    void whoHasAnAccountOnlyGetsTheRole() throws Exception {
        var account = accounts.register("co" + tail, "Vũ Thị Mai");
        var setUps = beans.getBean(SetUps.class);
        var invitation = Acting.system("test").carrier().call(() -> setUps.invite(account.id()));
        setUps.setPassword(invitation, "một câu đủ dài", DEVICE);
        var list = upload(List.of(row("Vũ Thị Mai", "co", "Điều tra viên", "", "07357", "01/01/2023", "")));

        assertThat(get(list)).bodyText().contains("đã có, thêm vai trò");
        var links = links(post(list + "/accept"));

        assertThat(links.getFirst().get(3)).isEqualTo("đã có mật khẩu");
        assertThat(accounts.assignments(account.id())).hasSize(1);
    }

    @Test
    void aCodeThatExcelTurnedIntoANumberKeepsItsZeros() throws Exception {
        var content = workbook(List.of(), 7357);

        var list = location(send(content));

        assertThat(get(list)).bodyText().contains("Xã Liên Chung");
    }

    @Test
    void whatIsNoWorkbookOrHasOtherColumnsIsRefusedAsAWhole() throws Exception {
        assertThat(send("không phải Excel".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa nhận tệp");
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            workbook.createSheet("Cán bộ").createRow(0).createCell(0).setCellValue("Họ tên");
            workbook.write(content);

            assertThat(send(content.toByteArray()))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Dòng đầu thiếu cột “Tên đăng nhập”");
        }
    }

    @Test
    void aListIsSeenByItsSenderOnlyAndGoneWhenCancelled() throws Exception {
        var list = upload(List.of(row("Lê Thị Vân", "van", "Điều tra viên", "", "07357", "01/01/2023", "")));
        var other = accounts.register("quantri" + tail, "Người Quản Trị Khác");
        accounts.assign(other.id(), new Assignment.Terms(Role.ADMINISTRATOR, null, LocalDate.of(2015, 1, 1)));
        var token = beans.getBean(Sessions.class).open(other.id(), Factor.PASSWORD, DEVICE);

        assertThat(mvc.get().uri(list).cookie(new Cookie("__Host-SID", token))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(list + "/cancel")).hasStatus(HttpStatus.FOUND);
        assertThat(get(list)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theTemplateIsReadAsAnEmptyFile() {
        var template = get("/accounts/lists/template");
        assertThat(template).hasStatusOk();

        assertThat(send(template.getResponse().getContentAsByteArray()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa có dòng nào dưới dòng đầu");
    }

    @Test
    void namesThatLookLikeFormulasStayText() throws Exception {
        var list =
                upload(List.of(row("=HYPERLINK(\"http://x\")", "bay", "Điều tra viên", "", "07357", "01/01/2023", "")));

        var result = post(list + "/accept");

        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whoLetTheLinkRunOutGetsANewOneWithTheOthersOfTheList() throws Exception {
        var list = upload(List.of(
                row("Nguyễn Thị Hòa", "hoa", "Công chức cấp xã", "", "07357", "01/01/2023", ""),
                row("Đỗ Quang Huy", "huy", "Điều tra viên", "", "07357", "01/01/2023", ""),
                row("Lê Thị Vân", "van", "Điều tra viên", "", "07357", "01/01/2023", "")));
        var old = links(post(list + "/accept"));
        var setUps = beans.getBean(SetUps.class);
        setUps.setPassword(code(old.getFirst()), "một câu đủ dài", DEVICE);
        Acting.system("test")
                .carrier()
                .run(() -> accounts.disable(
                        accounts.findByLogin("huy" + tail).orElseThrow().id()));
        var again = list.replace("/lists/", "/lists/taken-in/") + "/links";

        assertThat(get("/accounts/lists/new")).bodyText().contains("1 trong 3 người", again);
        assertThat(get(again)).hasStatusOk().bodyText().contains("can-bo.xlsx", "Tạo lại liên kết cho 1 người");
        var fresh = links(post(again));

        assertThat(fresh)
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("Lê Thị Vân", "van" + tail, "Điều tra viên, Xã Liên Chung"));
        assertThat(setUps.find(code(old.getLast()))).isEmpty();
        assertThat(setUps.find(code(fresh.getFirst()))).isPresent();
        assertThat(get(again.replaceAll("[0-9a-f-]{36}", UUID.randomUUID().toString())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String code(List<String> line) {
        return line.get(3).replaceAll(".*/", "");
    }

    private List<String> row(
            String name, String login, String role, String agency, String unit, String from, String to) {
        var whole = login.contains(" ") ? login : login + tail;
        return List.of(name, whole, role, agency, unit, from, to);
    }

    private String upload(List<List<String>> rows) throws IOException {
        return location(send(workbook(rows, 0)));
    }

    private static String location(MvcTestResult result) {
        assertThat(result).hasStatus(HttpStatus.FOUND);
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    /**
     * @param numeric area code as a number, in a row of its own; 0 for none
     */
    private byte[] workbook(List<List<String>> rows, int numeric) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var content = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Cán bộ");
            var all = new ArrayList<List<String>>();
            all.add(HEADER);
            all.addAll(rows);
            for (var number = 0; number < all.size(); number++) {
                var target = sheet.createRow(number);
                for (var column = 0; column < HEADER.size(); column++) {
                    target.createCell(column).setCellValue(all.get(number).get(column));
                }
            }
            if (numeric > 0) {
                var target = sheet.createRow(all.size());
                target.createCell(0).setCellValue("Lê Thị Vân");
                target.createCell(1).setCellValue("so" + tail);
                target.createCell(2).setCellValue("Điều tra viên");
                target.createCell(4).setCellValue(numeric);
                target.createCell(5).setCellValue("01/01/2023");
            }
            workbook.write(content);
            return content.toByteArray();
        }
    }

    private static List<List<String>> links(MvcTestResult result) throws IOException {
        assertThat(result).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var formatter = new DataFormatter();
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            var rows = new ArrayList<List<String>>();
            for (var number = 1; number <= sheet.getLastRowNum(); number++) {
                var cells = new ArrayList<String>();
                for (var column = 0; column < 5; column++) {
                    cells.add(formatter.formatCellValue(sheet.getRow(number).getCell(column)));
                }
                rows.add(cells);
            }
            return rows;
        }
    }

    private MvcTestResult send(byte[] content) {
        return mvc.post()
                .uri("/accounts/lists")
                .multipart()
                .file(new MockMultipartFile("file", "can-bo.xlsx", null, content))
                .with(administrator)
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(administrator).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(administrator).exchange();
    }
}
