-- Written by GoldenSchemaTests from a migrated database. Do not edit.

-- tables
access.account.id uuid not null
access.account.login text not null -- Tên đăng nhập, chữ thường không dấu
access.account.name text not null
access.account.password_hash text -- Argon2id; trống khi chủ tài khoản chưa đặt mật khẩu
access.account.password_changed_at timestamp with time zone
access.account.disabled_at timestamp with time zone -- Lúc bị khóa; trống là đang dùng
access.account.created_at timestamp with time zone not null
access.account.folded text default btrim(regexp_replace(replace(lower(regexp_replace(NORMALIZE(name, NFD), '[\u0300-\u036f]+'::text, ''::text, 'g'::text)), 'đ'::text, 'd'::text), '[^[:alnum:]]+'::text, ' '::text, 'g'::text)) -- Họ tên không dấu, chữ thường, để tìm
access.assignment.id uuid not null
access.assignment.account_id uuid not null
access.assignment.role text not null
access.assignment.agency text
access.assignment.unit_id integer -- Mã nội bộ của đơn vị hành chính; trống là cả nước
access.assignment.further_units integer[] not null default '{}'::integer[] -- Đơn vị cũ kèm theo, khi nguồn không ghi toàn bộ hay một phần đã nhập vào đơn vị mới
access.assignment.valid_from date not null
access.assignment.valid_to date -- Ngày cuối cùng; trống là chưa định
access.assignment.delegated_from uuid -- Phân công gốc, khi đây là ủy quyền lúc vắng mặt
access.assignment.given_at timestamp with time zone not null
access.assignment.ended_at timestamp with time zone -- Lúc bị thu lại trước hạn
access.credential_change.id bigint not null
access.credential_change.account_id uuid not null
access.credential_change.kind text not null
access.credential_change.changed_at timestamp with time zone not null
access.credential_change.by_owner boolean not null -- Chủ tài khoản tự đổi; nếu không là quản trị
access.credential_change.seen_at timestamp with time zone -- Lúc chủ tài khoản bấm đã đọc
access.officer_intake.id uuid not null
access.officer_intake.file_name text not null
access.officer_intake.taken_in_at timestamp with time zone not null
access.officer_intake.taken_in_by uuid not null
access.officer_intake_account.intake_id uuid not null
access.officer_intake_account.account_id uuid not null
access.officer_list.id uuid not null
access.officer_list.sender uuid not null
access.officer_list.file_name text not null
access.officer_list.received_at timestamp with time zone not null
access.officer_list_line.list_id uuid not null
access.officer_list_line.row_number integer not null
access.officer_list_line.login text not null
access.officer_list_line.name text not null
access.officer_list_line.role text not null
access.officer_list_line.agency text
access.officer_list_line.unit_id integer
access.officer_list_line.valid_from date not null
access.officer_list_line.valid_to date
access.officer_list_refusal.list_id uuid not null
access.officer_list_refusal.ordinal integer not null
access.officer_list_refusal.row_number integer not null
access.officer_list_refusal.column_name text not null
access.officer_list_refusal.cell text not null
access.officer_list_refusal.found text not null
access.officer_list_refusal.problem text not null
access.passkey.id uuid not null
access.passkey.account_id uuid not null
access.passkey.credential_id bytea not null
access.passkey.credential bytea not null -- Khóa công khai và loại thiết bị, theo WebAuthn; không có gì phải giữ kín
access.passkey.sign_count bigint not null -- Bộ đếm của thiết bị; số nhỏ hơn lần trước cho biết khóa đã bị sao chép
access.passkey.backed_up boolean not null
access.passkey.transports text[] not null
access.passkey.name text not null -- Tên thiết bị do chủ tài khoản đặt
access.passkey.made_at timestamp with time zone not null
access.passkey.used_at timestamp with time zone
access.passkey_challenge.hash bytea not null
access.passkey_challenge.purpose text not null
access.passkey_challenge.account_id uuid -- Trống khi đăng nhập chỉ bằng khóa truy cập: khóa nói là tài khoản nào
access.passkey_challenge.browser bytea not null -- Băm của mã phiên trên trình duyệt đã hỏi
access.passkey_challenge.made_at timestamp with time zone not null
access.provider_attempt.state_hash bytea not null
access.provider_attempt.provider text not null
access.provider_attempt.account_id uuid -- Tài khoản muốn nối; trống khi đăng nhập
access.provider_attempt.browser bytea not null -- Băm của mã phiên trên trình duyệt đã bắt đầu
access.provider_attempt.begun_at timestamp with time zone not null
access.provider_identity.issuer text not null
access.provider_identity.subject text not null -- Mã người dùng do nơi đó cấp; cùng mã ở nơi khác là tài khoản khác
access.provider_identity.account_id uuid not null
access.provider_identity.linked_at timestamp with time zone not null
access.recovery_code.account_id uuid not null
access.recovery_code.hash bytea not null -- SHA-256 của mã; mã chỉ hiện một lần khi tạo
access.recovery_code.made_at timestamp with time zone not null
access.recovery_code.used_at timestamp with time zone
access.session.id uuid not null
access.session.token_hash bytea not null
access.session.account_id uuid not null
access.session.assignment_id uuid -- Phân công đang làm; trống khi chưa chọn hoặc không có
access.session.started_at timestamp with time zone not null
access.session.seen_at timestamp with time zone not null
access.session.address text not null
access.session.device text not null -- Trình duyệt tự xưng, cắt ngắn
access.session.ended_at timestamp with time zone
access.session.ended_by text -- Vì sao kết thúc: OWNER, ADMINISTRATOR, PASSWORD, DISABLED
access.session_factor.session_id uuid not null
access.session_factor.factor text not null
access.session_factor.passed_at timestamp with time zone not null
access.set_up_link.token_hash bytea not null
access.set_up_link.account_id uuid -- Trống: liên kết của lần chạy đầu, tạo tài khoản quản trị thứ nhất
access.set_up_link.created_at timestamp with time zone not null
access.set_up_link.created_by uuid
access.set_up_link.expires_at timestamp with time zone not null
access.set_up_link.used_at timestamp with time zone
access.set_up_link.used_from text -- Địa chỉ máy đã dùng liên kết
access.sign_in_guard.kind text not null
access.sign_in_guard.key bytea not null -- SHA-256 của tên đăng nhập hoặc địa chỉ
access.sign_in_guard.failures integer not null
access.sign_in_guard.window_from timestamp with time zone not null
access.sign_in_guard.blocked_until timestamp with time zone
access.totp.account_id uuid not null
access.totp.seed bytea not null -- Chuỗi bí mật dùng chung với ứng dụng, đã mã hóa
access.totp.last_step bigint not null -- Bước 30 giây của mã nhận gần nhất; mã của bước đó và các bước trước không nhận nữa
access.totp.confirmed_at timestamp with time zone not null
access.totp_offer.account_id uuid not null
access.totp_offer.seed bytea not null -- Đã mã hóa
access.totp_offer.offered_at timestamp with time zone not null
area.village.id integer not null
area.village.commune_id integer not null -- Mã nội bộ của xã trong law/data/areas
area.village.name text not null
area.village.name_key text not null -- Tên viết thường, đã chuẩn hóa dấu và khoảng trắng, để tìm trùng
area.village.area_key integer not null
audit.block.number bigint not null
audit.block.era integer not null
audit.block.first_tx xid8 not null
audit.block.first_seq bigint not null
audit.block.last_tx xid8 not null
audit.block.last_seq bigint not null
audit.block.entries integer not null
audit.block.sealed_at timestamp with time zone not null
audit.block.previous bytea not null -- Mã băm của khối trước; của khối đầu là 32 byte 0
audit.block.hash bytea not null -- SHA-256 của previous, các cột trên và mọi dòng trong khối
audit.entry.seq bigint not null
audit.entry.era integer not null default audit.current_era() -- Đoạn của nhật ký; số giao dịch chỉ so được trong một đoạn
audit.entry.tx xid8 not null default pg_current_xact_id() -- Giao dịch đã ghi dòng này, cùng với việc được ghi
audit.entry.at timestamp with time zone not null default clock_timestamp()
audit.entry.account uuid
audit.entry.actor text not null -- Tên người làm lúc đó; với việc của hệ thống là tên việc; với việc làm ngoài chương trình là vai trò PostgreSQL
audit.entry.role text not null default ''::text -- Vai trò và địa bàn đang làm lúc đó
audit.entry.address text not null default ''::text
audit.entry.request text not null default ''::text -- Mã của yêu cầu, trùng với mã trong nhật ký máy chủ
audit.entry.action text not null
audit.entry.object_type text not null
audit.entry.object_id text not null default ''::text
audit.entry.area_key integer -- Khóa địa bàn của đối tượng; trống khi không thuộc địa bàn nào
audit.entry.reason text
audit.entry.changes jsonb not null default '[]'::jsonb -- Giá trị trước và sau của từng trường đã đổi; giá trị nhạy cảm đã mã hóa, gắn với seq
audit.entry.details jsonb not null default '{}'::jsonb -- Bộ lọc, số dòng, tên tệp; không có dữ liệu cá nhân
audit.era.id integer not null
audit.era.server bigint not null -- Số riêng của máy chủ PostgreSQL (system identifier)
audit.era.begun timestamp with time zone not null default clock_timestamp()
demo.finished_year.year integer not null
demo.finished_year.edition integer not null
demo.finished_year.finished_at timestamp with time zone not null
demo.household.code text not null
demo.household.household_id uuid not null
event.event_publication.id uuid not null
event.event_publication.listener_id text not null
event.event_publication.event_type text not null
event.event_publication.serialized_event text not null
event.event_publication.publication_date timestamp with time zone not null
event.event_publication.completion_date timestamp with time zone
event.event_publication.status text
event.event_publication.completion_attempts integer
event.event_publication.last_resubmission_date timestamp with time zone
household.change_effect.request_id uuid not null
household.change_effect.ordinal integer not null
household.change_effect.area_key integer not null
household.change_effect.household_id uuid
household.change_effect.row_key text not null -- Bảng và khóa của dòng
household.change_effect.sealed bytea not null -- Giá trị trước và sau, mã hóa; có dữ liệu nhạy cảm
household.change_request.id uuid not null
household.change_request.area_key integer not null -- Mã phạm vi nơi duyệt
household.change_request.other_area_key integer -- Mã phạm vi của nơi kia khi hộ chuyển xã
household.change_request.kind text not null
household.change_request.household_id uuid
household.change_request.other_household_id uuid
household.change_request.target_id uuid -- Đề nghị bị hủy, hoặc lần chuyển đi được nhận
household.change_request.effective_on date -- Ngày đầu tiên của tình trạng mới; trống khi sửa điều ghi sai từ đầu
household.change_request.state text not null
household.change_request.content bytea not null -- Nội dung đề nghị, mã hóa; có dữ liệu nhạy cảm
household.change_request.content_hash bytea not null -- SHA-256 của nội dung kèm muối ngẫu nhiên; không đổi từ khi gửi
household.change_request.seen bytea -- Sổ lúc gửi, mã hóa, để so khi duyệt
household.change_request.seen_version integer -- Lần sửa của hộ lúc gửi
household.change_request.proposer uuid not null
household.change_request.proposer_name text not null
household.change_request.proposer_role text not null
household.change_request.created_at timestamp with time zone not null
household.change_request.submitted_at timestamp with time zone
household.change_request.decider uuid
household.change_request.decider_name text
household.change_request.decider_role text
household.change_request.decided_at timestamp with time zone
household.change_request.decision_reason text not null default ''::text
household.change_request.applied_order bigint -- Lần đổi của sổ hộ khi ghi: thứ tự của các thay đổi đã duyệt
household.change_request.version integer not null default 1
household.change_step.request_id uuid not null
household.change_step.ordinal integer not null
household.change_step.area_key integer not null
household.change_step.step text not null
household.change_step.account uuid not null
household.change_step.name text not null
household.change_step.role text not null
household.change_step.at timestamp with time zone not null
household.change_step.reason text not null default ''::text
household.change_step.on_behalf_of uuid -- Tài khoản của người được thay mặt, khi làm theo ủy quyền; trống khi làm việc của mình
household.duplicate_decision.pair_id uuid not null
household.duplicate_decision.version integer not null -- Lần sửa của cặp sau quyết định này
household.duplicate_decision.area_key integer not null
household.duplicate_decision.other_area_key integer not null
household.duplicate_decision.state text not null
household.duplicate_decision.reason text not null
household.duplicate_decision.account uuid
household.duplicate_decision.decided_by text not null
household.duplicate_decision.decided_at timestamp with time zone not null
household.duplicate_pair.id uuid not null
household.duplicate_pair.person_id uuid not null -- Hồ sơ vào sổ trước; là bản chính khi cặp được xét là cùng một người
household.duplicate_pair.other_person_id uuid not null
household.duplicate_pair.area_key integer not null -- Mã phạm vi của hồ sơ vào sổ trước
household.duplicate_pair.other_area_key integer not null -- Mã phạm vi của hồ sơ vào sổ sau
household.duplicate_pair.band text not null
household.duplicate_pair.bits real not null -- Sức nặng của các lý do, để xếp thứ tự; không phải xác suất của cặp
household.duplicate_pair.reasons text[] not null
household.duplicate_pair.facts text not null -- Dấu của những điều đã so, để biết có đổi sau khi xét hay không
household.duplicate_pair.state text not null default 'OPEN'::text
household.duplicate_pair.facts_changed boolean not null default false -- Đã xét là hai người, được nêu lại vì thông tin đã đổi
household.duplicate_pair.version integer not null default 1 -- Tăng theo mỗi quyết định
household.duplicate_pair.run_id uuid not null -- Lần tìm thấy cặp này gần nhất
household.duplicate_run.id uuid not null
household.duplicate_run.area_key integer not null -- Mã phạm vi đầu của địa bàn được tìm
household.duplicate_run.area_to integer not null -- Mã phạm vi cuối của địa bàn được tìm
household.duplicate_run.state text not null
household.duplicate_run.people integer not null default 0
household.duplicate_run.sure integer not null default 0
household.duplicate_run.likely integer not null default 0
household.duplicate_run.look integer not null default 0
household.duplicate_run.crowds integer not null default 0 -- Số nhóm quá đông nên không so từng đôi
household.duplicate_run.elsewhere boolean not null default false -- Có người trong địa bàn có thể cũng có hồ sơ ở ngoài; không ghi là ai, ở đâu
household.duplicate_run.message text not null default ''::text
household.duplicate_run.account uuid
household.duplicate_run.started_by text not null
household.duplicate_run.started_at timestamp with time zone not null
household.duplicate_run.finished_at timestamp with time zone
household.export_use.account uuid not null
household.export_use.day date not null
household.export_use.rows bigint not null
household.household.id uuid not null
household.household.commune_id integer not null -- Mã nội bộ của xã nơi hộ đang ở, hoặc ở sau cùng
household.household.area_key integer not null -- Mã phạm vi của thôn (hoặc xã khi chưa rõ thôn) nơi hộ đang ở
household.household.code text not null
household.household.head_name text not null
household.household.name_key text not null -- Tên chủ hộ không dấu, chữ thường, để tìm
household.household.registered_on date not null
household.household.closed_on date -- Ngày đầu tiên hộ không còn
household.household.closed_reason text
household.household.version integer not null default 1
household.import_member.run_id uuid not null
household.import_member.ordinal integer not null
household.import_member.position integer not null
household.import_member.household_id uuid not null
household.import_member.person_id uuid not null -- Mã sẽ dùng nếu người này chưa có trong sổ
household.import_member.full_name text not null
household.import_member.name_key text not null
household.import_member.sex text not null
household.import_member.birth_from date
household.import_member.birth_to date
household.import_member.ethnicity text not null
household.import_member.relation text not null
household.import_member.citizen_id bytea
household.import_member.citizen_id_key bytea
household.import_member.account uuid -- Tài khoản đã gửi tệp
household.import_member.area_key integer not null -- Mã phạm vi đầu tiên của người gửi
household.import_refusal.run_id uuid not null
household.import_refusal.ordinal integer not null
household.import_refusal.sheet text not null
household.import_refusal.row integer not null
household.import_refusal.header text not null
household.import_refusal.cell text not null
household.import_refusal.value text not null -- Điều đã ghi trong ô; số định danh được che
household.import_refusal.problem text not null
household.import_refusal.account uuid -- Tài khoản đã gửi tệp
household.import_refusal.area_key integer not null -- Mã phạm vi đầu tiên của người gửi
household.import_row.run_id uuid not null
household.import_row.kind text not null -- NEW là hộ vào sổ không kèm phiếu
household.import_row.ordinal integer not null
household.import_row.row integer not null
household.import_row.household_id uuid not null -- Hộ đã có trong sổ; với hộ mới là mã sẽ dùng
household.import_row.newcomer boolean not null -- Hộ chưa có trong sổ
household.import_row.sheet_id uuid not null
household.import_row.sheet_version integer not null -- Lần sửa của phiếu khi so sánh; 0 khi chưa có phiếu của năm
household.import_row.commune_id integer not null
household.import_row.village text not null
household.import_row.code text not null
household.import_row.head_name text not null
household.import_row.name_key text not null
household.import_row.area_type text
household.import_row.previous_class text not null
household.import_row.income bigint
household.import_row.points integer
household.import_row.deprived integer not null
household.import_row.unknown integer not null
household.import_row.causes integer not null
household.import_row.member_count integer not null
household.import_row.members jsonb not null
household.import_row.content_hash bytea not null
household.import_row.sealed bytea not null
household.import_row.account uuid -- Tài khoản đã gửi tệp
household.import_row.area_key integer not null -- Mã phạm vi đầu tiên của người gửi
household.import_run.id uuid not null
household.import_run.file_name text not null
household.import_run.size bigint not null
household.import_run.sha256 text not null
household.import_run.content bytea -- Tệp đã nhận; bỏ đi khi đã ghi hoặc đã hủy
household.import_run.review_date date not null
household.import_run.state text not null
household.import_run.total integer not null default 0
household.import_run.added integer
household.import_run.changed integer
household.import_run.unchanged integer
household.import_run.refused integer
household.import_run.failure text
household.import_run.notices text[] not null default '{}'::text[]
household.import_run.received_at timestamp with time zone not null
household.import_run.finished_at timestamp with time zone
household.import_run.registry_version bigint -- Lần đổi của sổ hộ lúc so sánh; trống thì so sánh lại trước khi ghi
household.import_run.account uuid -- Tài khoản đã gửi tệp; chỉ tài khoản này thấy lần nhập
household.import_run.sender_name text not null default ''::text
household.import_run.sender_role text not null default ''::text -- Vai trò và địa bàn lúc gửi
household.import_run.scope integer[] not null default '{}'::integer[] -- Phạm vi địa bàn lúc gửi: mã đầu và mã cuối của từng khoảng; hộ ngoài phạm vi không được ghi
household.import_run.area_key integer not null -- Mã phạm vi đầu tiên của người gửi
household.import_run.index_key integer -- Khóa của các chỉ mục mù trong dòng chờ ghi; khác khóa của sổ thì kiểm tra lại trước khi ghi
household.membership.household_id uuid not null
household.membership.person_id uuid not null
household.membership.area_key integer not null
household.membership.ordinal integer not null -- Thứ tự trong phiếu, bắt đầu từ 0
household.membership.relation text not null
household.membership.valid_from date not null
household.membership.valid_to date
household.membership.end_reason text not null default ''::text -- Vì sao không còn thuộc hộ
household.name_token.token text not null
household.name_token.area_key integer not null
household.name_token.household_id uuid not null
household.person.id uuid not null
household.person.area_key integer not null
household.person.full_name text not null
household.person.name_key text not null
household.person.sex text not null
household.person.birth_from date -- Ngày sinh sớm nhất có thể; bằng birth_to khi biết rõ ngày
household.person.birth_to date
household.person.ethnicity text not null
household.person.citizen_id bytea -- Số định danh, mã hóa AES-GCM; dữ liệu nhạy cảm
household.person.citizen_id_key bytea -- Chỉ mục mù HMAC của số định danh, để tìm trùng
household.person.died_on date -- Ngày mất; trống khi không ghi
household.person.citizen_id_key_2 bytea -- Chỉ mục mù theo khóa kế tiếp, khi đang đổi khóa; trống khi không
household.registry_version.id smallint not null default 1
household.registry_version.version bigint not null
household.registry_version.index_key integer -- Khóa của mọi chỉ mục mù citizen_id_key trong sổ; trống là khóa cũ nhất
household.residence.household_id uuid not null
household.residence.commune_id integer not null
household.residence.village_id integer
household.residence.area_key integer not null
household.residence.code text not null -- Mã hộ, chép lại để liệt kê theo địa bàn mà không phải đọc bảng hộ
household.residence.valid_from date not null
household.residence.valid_to date -- Ngày cuối cùng ở đó
household.sheet.id uuid not null
household.sheet.household_id uuid not null
household.sheet.year integer not null
household.sheet.review_date date not null
household.sheet.commune_id integer not null
household.sheet.village text not null
household.sheet.area_key integer not null
household.sheet.code text not null
household.sheet.head_name text not null
household.sheet.area_type text
household.sheet.previous_class text not null
household.sheet.income bigint
household.sheet.points integer
household.sheet.deprived integer not null -- Mặt nạ bit các chỉ số được đánh dấu thiếu hụt
household.sheet.unknown integer not null -- Mặt nạ bit các chỉ số chưa ghi
household.sheet.causes integer not null default 0 -- Mặt nạ bit nguyên nhân nghèo, bit n là mã n
household.sheet.member_count integer not null default 0
household.sheet.members jsonb not null default '[]'::jsonb -- Câu trả lời về từng thành viên mà quy tắc cần; không có tên, không có số định danh
household.sheet.content_hash bytea not null -- HMAC nội dung phiếu, để biết phiếu có đổi hay không
household.sheet.sealed bytea not null -- Toàn bộ phiếu như đã ghi, kể cả tên, số định danh, cột thêm; mã hóa AES-GCM, gắn với content_hash
household.sheet.batch uuid not null -- Các phiếu được ghi cùng một lần
household.sheet.version integer not null default 1
keys.canary.key_id integer not null -- Mã của khóa; 1 là khóa của phiên bản chỉ biết một khóa
keys.canary.canary bytea not null
keys.rotation.key_id integer not null
keys.rotation.started_at timestamp with time zone not null
keys.rotation.place text not null default ''::text -- Nơi đang mã hóa lại; trống khi chưa bắt đầu
keys.rotation.after text not null default ''::text -- Đã làm tới đâu trong nơi đó
keys.rotation.sealed bigint not null default 0
keys.rotation.finished_at timestamp with time zone
keys.rotation.failure text -- Vì sao lần thử gần nhất dừng; trống khi đang chạy
keys.signing_key.key_id text not null
keys.signing_key.public_key bytea not null
keys.usage.place text not null
keys.usage.key_id integer not null
keys.usage.held bigint not null
keys.usage.counted_at timestamp with time zone not null
operate.copy.id uuid not null
operate.copy.kind text not null
operate.copy.done_at timestamp with time zone not null
operate.copy.took_ms bigint not null
operate.copy.file text not null -- Tệp sao lưu, với đường dẫn trên máy đã chạy lệnh
operate.copy.taken_at timestamp with time zone not null -- Dữ liệu trong bản sao là của lúc này
operate.copy.tables integer not null
operate.copy.row_count bigint not null
operate.copy.bytes bigint not null
operate.copy.sha256 bytea not null -- SHA-256 của cả tệp
operate.log_check.id uuid not null
operate.log_check.done_at timestamp with time zone not null
operate.log_check.blocks bigint not null
operate.log_check.sealed bigint not null
operate.log_check.waiting bigint not null
operate.log_check.anchors integer not null
operate.log_check.faults integer not null
privacy.subject_request.id uuid not null default uuidv7()
privacy.subject_request.commune_id integer not null
privacy.subject_request.year integer not null
privacy.subject_request.number integer not null -- Số trong sổ của xã, mỗi năm bắt đầu từ 1
privacy.subject_request.household_id uuid not null
privacy.subject_request.person_id uuid not null
privacy.subject_request.person_name text not null -- Họ tên lúc nhận yêu cầu
privacy.subject_request.area_key integer not null -- Mã phạm vi nơi hộ ở lúc nhận yêu cầu
privacy.subject_request.wish text not null
privacy.subject_request.channel text not null
privacy.subject_request.asker text not null -- Người đến yêu cầu; trống khi chính là người đó
privacy.subject_request.contact text not null -- Địa chỉ hoặc điện thoại để trả lời
privacy.subject_request.others boolean not null -- Phải báo bên xử lý hoặc bên thứ ba cùng dừng
privacy.subject_request.content text not null
privacy.subject_request.received_on date not null
privacy.subject_request.first_due date not null -- Ngày cuối cùng phải trả lời lần đầu
privacy.subject_request.due date not null -- Ngày cuối cùng phải làm xong, kể cả gia hạn
privacy.subject_request.extended boolean not null default false
privacy.subject_request.answered_on date
privacy.subject_request.closed_on date
privacy.subject_request.state text not null default 'RECEIVED'::text
privacy.subject_request.next_due date default 
CASE state
    WHEN 'RECEIVED'::text THEN LEAST(first_due, due)
    WHEN 'ANSWERED'::text THEN due
    ELSE NULL::date
END -- Hạn gần nhất của yêu cầu còn mở
privacy.subject_step.request_id uuid not null
privacy.subject_step.ordinal integer not null
privacy.subject_step.area_key integer not null
privacy.subject_step.at timestamp with time zone not null
privacy.subject_step.kind text not null
privacy.subject_step.reason text not null
privacy.subject_step.done_by text not null -- Người làm và vai trò lúc đó
review.assessment.id uuid not null default uuidv7()
review.assessment.sheet_id uuid not null
review.assessment.household_id uuid not null
review.assessment.year integer not null
review.assessment.review_date date not null
review.assessment.area_key integer not null
review.assessment.commune_id integer not null
review.assessment.code text not null
review.assessment.head_name text not null
review.assessment.name_key text not null -- Tên chủ hộ không dấu, chữ thường, để tìm
review.assessment.name_order bytea not null -- Khóa sắp xếp: tên trước, rồi họ và đệm, theo thứ tự chữ cái và dấu thanh tiếng Việt
review.assessment.village text not null
review.assessment.sheet_area_type text -- Khu vực ghi trên phiếu; trống thì theo loại đơn vị hành chính của xã
review.assessment.area_type text -- Khu vực đã dùng khi đánh giá; trống khi không biết
review.assessment.previous_class text not null
review.assessment.income bigint
review.assessment.points integer
review.assessment.points_form text -- Biểu mẫu của tổng điểm B1; điểm của hai biểu mẫu không so với nhau
review.assessment.tick_deprived integer not null
review.assessment.tick_unknown integer not null
review.assessment.causes integer not null -- Mặt nạ bit nguyên nhân nghèo, bit n là mã n
review.assessment.members integer not null -- Số thành viên ghi trên phiếu; 0 khi phiếu không ghi ai
review.assessment.member_facts jsonb -- Câu trả lời về từng thành viên mà bộ quy tắc đã thấy: không họ tên, không số định danh
review.assessment.standard_used_id integer not null -- Chuẩn đã dùng trong review.standard_used; không khai báo khóa ngoại vì kiểm từng dòng chiếm một phần sáu thời gian đánh giá, mà chuẩn đã dùng không bao giờ bị xóa
review.assessment.verdict text not null
review.assessment.deprived integer not null -- Mặt nạ bit các chỉ số thiếu hụt sau khi đánh giá
review.assessment.unknown integer not null -- Mặt nạ bit các chỉ số chưa biết sau khi đánh giá
review.assessment.deprived_count integer not null
review.assessment.flags text[] not null default '{}'::text[]
review.assessment.assessed_at timestamp with time zone not null
review.assessment.superseded_at timestamp with time zone -- Lúc có kết quả mới thay cho kết quả này; trống khi đang dùng
review.commune_count.year integer not null
review.commune_count.area_key integer not null -- Mã phạm vi đầu của xã
review.commune_count.commune_id integer not null
review.commune_count.verdict text not null
review.commune_count.households bigint not null
review.commune_deprivation.year integer not null
review.commune_deprivation.area_key integer not null -- Mã phạm vi đầu của xã
review.commune_deprivation.verdict text not null
review.commune_deprivation.indicator integer not null -- Giá trị bit của chỉ số
review.commune_deprivation.households bigint not null
review.standard_used.id integer not null
review.standard_used.standard_id text not null
review.standard_used.law_fingerprint text not null -- SHA-256 của toàn bộ dữ liệu pháp luật lúc đánh giá
review.standard_used.content jsonb not null

-- constraints
access.account CHECK (((login = lower(login)) AND (login ~ '^[a-z0-9._@-]{3,60}$'::text)))
access.account UNIQUE (login)
access.account CHECK ((btrim(name) <> ''::text))
access.account PRIMARY KEY (id)
access.assignment FOREIGN KEY (account_id) REFERENCES access.account(id)
access.assignment CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
access.assignment CHECK (((cardinality(further_units) = 0) OR (unit_id IS NOT NULL)))
access.assignment FOREIGN KEY (delegated_from) REFERENCES access.assignment(id)
access.assignment PRIMARY KEY (id)
access.credential_change FOREIGN KEY (account_id) REFERENCES access.account(id)
access.credential_change PRIMARY KEY (id)
access.officer_intake PRIMARY KEY (id)
access.officer_intake FOREIGN KEY (taken_in_by) REFERENCES access.account(id)
access.officer_intake_account FOREIGN KEY (account_id) REFERENCES access.account(id)
access.officer_intake_account FOREIGN KEY (intake_id) REFERENCES access.officer_intake(id)
access.officer_intake_account PRIMARY KEY (intake_id, account_id)
access.officer_list PRIMARY KEY (id)
access.officer_list FOREIGN KEY (sender) REFERENCES access.account(id)
access.officer_list_line FOREIGN KEY (list_id) REFERENCES access.officer_list(id) ON DELETE CASCADE
access.officer_list_line PRIMARY KEY (list_id, row_number)
access.officer_list_refusal FOREIGN KEY (list_id) REFERENCES access.officer_list(id) ON DELETE CASCADE
access.officer_list_refusal PRIMARY KEY (list_id, ordinal)
access.passkey FOREIGN KEY (account_id) REFERENCES access.account(id)
access.passkey UNIQUE (credential_id)
access.passkey PRIMARY KEY (id)
access.passkey_challenge FOREIGN KEY (account_id) REFERENCES access.account(id)
access.passkey_challenge PRIMARY KEY (hash)
access.passkey_challenge CHECK ((purpose = ANY (ARRAY['CREATE'::text, 'USE'::text])))
access.provider_attempt FOREIGN KEY (account_id) REFERENCES access.account(id)
access.provider_attempt PRIMARY KEY (state_hash)
access.provider_identity FOREIGN KEY (account_id) REFERENCES access.account(id)
access.provider_identity PRIMARY KEY (issuer, subject)
access.recovery_code FOREIGN KEY (account_id) REFERENCES access.account(id)
access.recovery_code PRIMARY KEY (account_id, hash)
access.session FOREIGN KEY (account_id) REFERENCES access.account(id)
access.session FOREIGN KEY (assignment_id) REFERENCES access.assignment(id)
access.session PRIMARY KEY (id)
access.session UNIQUE (token_hash)
access.session_factor PRIMARY KEY (session_id, factor)
access.session_factor FOREIGN KEY (session_id) REFERENCES access.session(id)
access.set_up_link FOREIGN KEY (account_id) REFERENCES access.account(id)
access.set_up_link FOREIGN KEY (created_by) REFERENCES access.account(id)
access.set_up_link PRIMARY KEY (token_hash)
access.sign_in_guard CHECK ((kind = ANY (ARRAY['ACCOUNT'::text, 'ADDRESS'::text])))
access.sign_in_guard PRIMARY KEY (kind, key)
access.totp FOREIGN KEY (account_id) REFERENCES access.account(id)
access.totp PRIMARY KEY (account_id)
access.totp_offer FOREIGN KEY (account_id) REFERENCES access.account(id)
access.totp_offer PRIMARY KEY (account_id)
area.village UNIQUE (area_key)
area.village UNIQUE (commune_id, name_key)
area.village CHECK ((btrim(name) <> ''::text))
area.village PRIMARY KEY (id)
audit.block CHECK ((entries > 0))
audit.block CHECK ((length(hash) = 32))
audit.block CHECK ((number > 0))
audit.block PRIMARY KEY (number)
audit.block CHECK ((length(previous) = 32))
audit.entry PRIMARY KEY (at, seq)
audit.era CHECK ((id > 0))
audit.era PRIMARY KEY (id)
demo.finished_year PRIMARY KEY (year)
demo.household PRIMARY KEY (code)
event.event_publication PRIMARY KEY (id)
household.change_effect PRIMARY KEY (request_id, ordinal)
household.change_effect FOREIGN KEY (request_id) REFERENCES household.change_request(id)
household.change_request CHECK (((state = ANY (ARRAY['APPROVED'::text, 'UNDONE'::text])) = (applied_order IS NOT NULL)))
household.change_request CHECK (((state = ANY (ARRAY['APPROVED'::text, 'RETURNED'::text, 'UNDONE'::text])) = (decider IS NOT NULL)))
household.change_request PRIMARY KEY (id)
household.change_request CHECK ((decider <> proposer))
household.change_request CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'APPROVED'::text, 'RETURNED'::text, 'WITHDRAWN'::text, 'UNDONE'::text])))
household.change_request CHECK (((state = ANY (ARRAY['DRAFT'::text, 'WITHDRAWN'::text])) OR ((submitted_at IS NOT NULL) AND (seen IS NOT NULL))))
household.change_request FOREIGN KEY (target_id) REFERENCES household.change_request(id)
household.change_step PRIMARY KEY (request_id, ordinal)
household.change_step FOREIGN KEY (request_id) REFERENCES household.change_request(id)
household.change_step CHECK ((step = ANY (ARRAY['DRAFTED'::text, 'SUBMITTED'::text, 'REBASED'::text, 'APPROVED'::text, 'RETURNED'::text, 'WITHDRAWN'::text, 'UNDONE'::text])))
household.duplicate_decision FOREIGN KEY (pair_id) REFERENCES household.duplicate_pair(id) ON DELETE CASCADE
household.duplicate_decision PRIMARY KEY (pair_id, version)
household.duplicate_decision CHECK ((state = ANY (ARRAY['OPEN'::text, 'LATER'::text, 'SAME'::text, 'DIFFERENT'::text])))
household.duplicate_pair CHECK ((band = ANY (ARRAY['SURE'::text, 'LIKELY'::text, 'LOOK'::text])))
household.duplicate_pair CHECK ((person_id < other_person_id))
household.duplicate_pair FOREIGN KEY (other_person_id) REFERENCES household.person(id) ON DELETE CASCADE
household.duplicate_pair FOREIGN KEY (person_id) REFERENCES household.person(id) ON DELETE CASCADE
household.duplicate_pair UNIQUE (person_id, other_person_id)
household.duplicate_pair PRIMARY KEY (id)
household.duplicate_pair CHECK ((state = ANY (ARRAY['OPEN'::text, 'LATER'::text, 'SAME'::text, 'DIFFERENT'::text])))
household.duplicate_run PRIMARY KEY (id)
household.duplicate_run CHECK ((state = ANY (ARRAY['RUNNING'::text, 'DONE'::text, 'ABORTED'::text, 'FAILED'::text])))
household.export_use PRIMARY KEY (account, day)
household.export_use CHECK ((rows > 0))
household.household CHECK (((closed_on IS NULL) = (closed_reason IS NULL)))
household.household CHECK ((btrim(code) <> ''::text))
household.household UNIQUE (commune_id, code)
household.household PRIMARY KEY (id)
household.import_member PRIMARY KEY (run_id, ordinal, "position")
household.import_refusal PRIMARY KEY (run_id, ordinal)
household.import_refusal FOREIGN KEY (run_id) REFERENCES household.import_run(id) ON DELETE CASCADE
household.import_row CHECK ((kind = ANY (ARRAY['NEW'::text, 'ADDED'::text, 'CHANGED'::text, 'UNCHANGED'::text])))
household.import_row PRIMARY KEY (run_id, kind, ordinal)
household.import_run PRIMARY KEY (id)
household.import_run CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'CHECKING'::text, 'CHECKED'::text, 'WRITING'::text, 'DONE'::text, 'FAILED'::text, 'CANCELLED'::text])))
household.membership CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
household.membership FOREIGN KEY (household_id) REFERENCES household.household(id) NOT ENFORCED
household.membership FOREIGN KEY (person_id) REFERENCES household.person(id) NOT ENFORCED
household.membership PRIMARY KEY (household_id, person_id, valid_from)
household.name_token PRIMARY KEY (token, area_key, household_id)
household.person CHECK ((birth_to >= birth_from))
household.person CHECK (((citizen_id IS NULL) = (citizen_id_key IS NULL)))
household.person PRIMARY KEY (id)
household.registry_version CHECK ((id = 1))
household.registry_version PRIMARY KEY (id)
household.residence CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)))
household.residence FOREIGN KEY (household_id) REFERENCES household.household(id)
household.residence PRIMARY KEY (household_id, valid_from)
household.sheet CHECK ((area_type = ANY (ARRAY['RURAL'::text, 'URBAN'::text])))
household.sheet CHECK (((deprived & unknown) = 0))
household.sheet FOREIGN KEY (household_id) REFERENCES household.household(id)
household.sheet UNIQUE (household_id, year)
household.sheet CHECK ((income >= 0))
household.sheet PRIMARY KEY (id)
household.sheet CHECK ((points >= 0))
household.sheet CHECK ((previous_class = ANY (ARRAY['NONE'::text, 'POOR'::text, 'NEAR_POOR'::text])))
keys.canary PRIMARY KEY (key_id)
keys.rotation PRIMARY KEY (key_id)
keys.rotation CHECK ((sealed >= 0))
keys.signing_key PRIMARY KEY (key_id)
keys.usage CHECK ((held > 0))
keys.usage PRIMARY KEY (place, key_id)
operate.copy CHECK ((bytes >= 0))
operate.copy CHECK ((kind = ANY (ARRAY['BACKUP'::text, 'REHEARSAL'::text, 'RESTORE'::text])))
operate.copy PRIMARY KEY (id)
operate.copy CHECK ((row_count >= 0))
operate.copy CHECK ((length(sha256) = 32))
operate.copy CHECK ((tables >= 0))
operate.copy CHECK ((took_ms >= 0))
operate.log_check CHECK ((anchors >= 0))
operate.log_check CHECK ((blocks >= 0))
operate.log_check CHECK ((faults >= 0))
operate.log_check PRIMARY KEY (id)
operate.log_check CHECK ((sealed >= 0))
operate.log_check CHECK ((waiting >= 0))
privacy.subject_request CHECK ((channel = ANY (ARRAY['IN_PERSON'::text, 'PAPER'::text, 'PHONE'::text])))
privacy.subject_request CHECK (((closed_on IS NULL) = (state = ANY (ARRAY['RECEIVED'::text, 'ANSWERED'::text]))))
privacy.subject_request UNIQUE (commune_id, year, number)
privacy.subject_request CHECK ((btrim(content) <> ''::text))
privacy.subject_request CHECK ((number > 0))
privacy.subject_request PRIMARY KEY (id)
privacy.subject_request CHECK ((state = ANY (ARRAY['RECEIVED'::text, 'ANSWERED'::text, 'DONE'::text, 'DECLINED'::text, 'WITHDRAWN'::text])))
privacy.subject_request CHECK ((wish = ANY (ARRAY['VIEW'::text, 'CORRECT'::text, 'RESTRICT'::text, 'OBJECT'::text, 'DELETE'::text])))
privacy.subject_step PRIMARY KEY (request_id, ordinal)
privacy.subject_step FOREIGN KEY (request_id) REFERENCES privacy.subject_request(id)
review.assessment CHECK ((area_type = ANY (ARRAY['RURAL'::text, 'URBAN'::text])))
review.assessment PRIMARY KEY (id)
review.assessment CHECK ((sheet_area_type = ANY (ARRAY['RURAL'::text, 'URBAN'::text])))
review.assessment CHECK ((verdict = ANY (ARRAY['POOR'::text, 'NEAR_POOR'::text, 'AVERAGE'::text, 'ABOVE'::text, 'ABOVE_LINE_UNSPLIT'::text, 'UNDETERMINED'::text])))
review.commune_count CHECK ((households > 0))
review.commune_count PRIMARY KEY (year, area_key, verdict)
review.commune_deprivation CHECK ((households > 0))
review.commune_deprivation PRIMARY KEY (year, area_key, verdict, indicator)
review.commune_deprivation CHECK ((verdict = ANY (ARRAY['POOR'::text, 'NEAR_POOR'::text])))
review.standard_used PRIMARY KEY (id)
review.standard_used UNIQUE (standard_id, law_fingerprint)

-- indexes
CREATE UNIQUE INDEX account_login_key ON access.account USING btree (login)
CREATE UNIQUE INDEX account_pkey ON access.account USING btree (id)
CREATE INDEX assignment_by_account ON access.assignment USING btree (account_id)
CREATE INDEX assignment_by_origin ON access.assignment USING btree (delegated_from) WHERE (delegated_from IS NOT NULL)
CREATE UNIQUE INDEX assignment_pkey ON access.assignment USING btree (id)
CREATE INDEX credential_change_of_account ON access.credential_change USING btree (account_id, changed_at DESC)
CREATE UNIQUE INDEX credential_change_pkey ON access.credential_change USING btree (id)
CREATE INDEX officer_intake_latest ON access.officer_intake USING btree (taken_in_at DESC)
CREATE UNIQUE INDEX officer_intake_pkey ON access.officer_intake USING btree (id)
CREATE UNIQUE INDEX officer_intake_account_pkey ON access.officer_intake_account USING btree (intake_id, account_id)
CREATE UNIQUE INDEX officer_list_pkey ON access.officer_list USING btree (id)
CREATE UNIQUE INDEX officer_list_line_pkey ON access.officer_list_line USING btree (list_id, row_number)
CREATE UNIQUE INDEX officer_list_refusal_pkey ON access.officer_list_refusal USING btree (list_id, ordinal)
CREATE UNIQUE INDEX passkey_credential_id_key ON access.passkey USING btree (credential_id)
CREATE INDEX passkey_of_account ON access.passkey USING btree (account_id, made_at)
CREATE UNIQUE INDEX passkey_pkey ON access.passkey USING btree (id)
CREATE INDEX passkey_challenge_oldest ON access.passkey_challenge USING btree (made_at)
CREATE UNIQUE INDEX passkey_challenge_pkey ON access.passkey_challenge USING btree (hash)
CREATE INDEX provider_attempt_oldest ON access.provider_attempt USING btree (begun_at)
CREATE UNIQUE INDEX provider_attempt_pkey ON access.provider_attempt USING btree (state_hash)
CREATE INDEX provider_identity_of_account ON access.provider_identity USING btree (account_id)
CREATE UNIQUE INDEX provider_identity_pkey ON access.provider_identity USING btree (issuer, subject)
CREATE UNIQUE INDEX recovery_code_pkey ON access.recovery_code USING btree (account_id, hash)
CREATE INDEX session_by_account ON access.session USING btree (account_id, started_at)
CREATE UNIQUE INDEX session_pkey ON access.session USING btree (id)
CREATE UNIQUE INDEX session_token_hash_key ON access.session USING btree (token_hash)
CREATE UNIQUE INDEX session_factor_pkey ON access.session_factor USING btree (session_id, factor)
CREATE INDEX set_up_link_by_account ON access.set_up_link USING btree (account_id, created_at)
CREATE UNIQUE INDEX set_up_link_pkey ON access.set_up_link USING btree (token_hash)
CREATE UNIQUE INDEX sign_in_guard_pkey ON access.sign_in_guard USING btree (kind, key)
CREATE UNIQUE INDEX totp_pkey ON access.totp USING btree (account_id)
CREATE UNIQUE INDEX totp_offer_pkey ON access.totp_offer USING btree (account_id)
CREATE UNIQUE INDEX village_area_key_key ON area.village USING btree (area_key)
CREATE UNIQUE INDEX village_commune_id_name_key_key ON area.village USING btree (commune_id, name_key)
CREATE UNIQUE INDEX village_pkey ON area.village USING btree (id)
CREATE UNIQUE INDEX block_pkey ON audit.block USING btree (number)
CREATE INDEX entry_by_account ON ONLY audit.entry USING btree (account, at) WHERE (account IS NOT NULL)
CREATE INDEX entry_by_area ON ONLY audit.entry USING btree (area_key, at) WHERE (area_key IS NOT NULL)
CREATE INDEX entry_by_object ON ONLY audit.entry USING btree (object_type, object_id, at) WHERE (object_id <> ''::text)
CREATE INDEX entry_by_position ON ONLY audit.entry USING btree (era, tx, seq)
CREATE UNIQUE INDEX entry_pkey ON ONLY audit.entry USING btree (at, seq)
CREATE UNIQUE INDEX era_pkey ON audit.era USING btree (id)
CREATE UNIQUE INDEX finished_year_pkey ON demo.finished_year USING btree (year)
CREATE UNIQUE INDEX household_pkey ON demo.household USING btree (code)
CREATE INDEX event_publication_by_completion_date_idx ON event.event_publication USING btree (completion_date)
CREATE UNIQUE INDEX event_publication_pkey ON event.event_publication USING btree (id)
CREATE INDEX event_publication_serialized_event_hash_idx ON event.event_publication USING hash (serialized_event)
CREATE INDEX change_effect_by_row ON household.change_effect USING btree (row_key)
CREATE UNIQUE INDEX change_effect_pkey ON household.change_effect USING btree (request_id, ordinal)
CREATE INDEX change_request_by_household ON household.change_request USING btree (household_id, created_at DESC)
CREATE INDEX change_request_by_proposer ON household.change_request USING btree (proposer, created_at DESC)
CREATE INDEX change_request_by_state ON household.change_request USING btree (state, area_key, submitted_at DESC)
CREATE UNIQUE INDEX change_request_once ON household.change_request USING btree (target_id, kind) WHERE ((target_id IS NOT NULL) AND (state = ANY (ARRAY['SUBMITTED'::text, 'APPROVED'::text])))
CREATE UNIQUE INDEX change_request_pkey ON household.change_request USING btree (id)
CREATE UNIQUE INDEX change_step_pkey ON household.change_step USING btree (request_id, ordinal)
CREATE UNIQUE INDEX duplicate_decision_pkey ON household.duplicate_decision USING btree (pair_id, version)
CREATE INDEX duplicate_pair_other ON household.duplicate_pair USING btree (other_person_id)
CREATE UNIQUE INDEX duplicate_pair_person_id_other_person_id_key ON household.duplicate_pair USING btree (person_id, other_person_id)
CREATE UNIQUE INDEX duplicate_pair_pkey ON household.duplicate_pair USING btree (id)
CREATE INDEX duplicate_pair_queue ON household.duplicate_pair USING btree (state, bits DESC, id)
CREATE INDEX duplicate_run_newest ON household.duplicate_run USING btree (area_key, area_to, started_at DESC)
CREATE UNIQUE INDEX duplicate_run_pkey ON household.duplicate_run USING btree (id)
CREATE UNIQUE INDEX duplicate_run_running ON household.duplicate_run USING btree (area_key, area_to) WHERE (state = 'RUNNING'::text)
CREATE UNIQUE INDEX export_use_pkey ON household.export_use USING btree (account, day)
CREATE INDEX household_by_code ON household.household USING btree (lower(code) COLLATE "C", id)
CREATE UNIQUE INDEX household_commune_id_code_key ON household.household USING btree (commune_id, code)
CREATE UNIQUE INDEX household_pkey ON household.household USING btree (id)
CREATE UNIQUE INDEX import_member_pkey ON household.import_member USING btree (run_id, ordinal, "position")
CREATE UNIQUE INDEX import_refusal_pkey ON household.import_refusal USING btree (run_id, ordinal)
CREATE UNIQUE INDEX import_row_pkey ON household.import_row USING btree (run_id, kind, ordinal)
CREATE INDEX import_run_newest ON household.import_run USING btree (received_at DESC, id)
CREATE UNIQUE INDEX import_run_pkey ON household.import_run USING btree (id)
CREATE UNIQUE INDEX membership_open ON household.membership USING btree (person_id, household_id) WHERE (valid_to IS NULL)
CREATE UNIQUE INDEX membership_pkey ON household.membership USING btree (household_id, person_id, valid_from)
CREATE UNIQUE INDEX name_token_pkey ON household.name_token USING btree (token, area_key, household_id)
CREATE INDEX person_by_citizen_id ON household.person USING btree (citizen_id_key) WHERE (citizen_id_key IS NOT NULL)
CREATE UNIQUE INDEX person_pkey ON household.person USING btree (id)
CREATE UNIQUE INDEX registry_version_pkey ON household.registry_version USING btree (id)
CREATE INDEX residence_by_area ON household.residence USING btree (area_key, code, household_id) INCLUDE (commune_id, valid_from, valid_to)
CREATE INDEX residence_left ON household.residence USING btree (commune_id, code) WHERE (valid_to IS NOT NULL)
CREATE UNIQUE INDEX residence_open ON household.residence USING btree (household_id) WHERE (valid_to IS NULL)
CREATE UNIQUE INDEX residence_pkey ON household.residence USING btree (household_id, valid_from)
CREATE INDEX sheet_by_batch ON household.sheet USING btree (batch)
CREATE UNIQUE INDEX sheet_household_id_year_key ON household.sheet USING btree (household_id, year)
CREATE UNIQUE INDEX sheet_pkey ON household.sheet USING btree (id)
CREATE UNIQUE INDEX canary_pkey ON keys.canary USING btree (key_id)
CREATE UNIQUE INDEX rotation_pkey ON keys.rotation USING btree (key_id)
CREATE UNIQUE INDEX signing_key_pkey ON keys.signing_key USING btree (key_id)
CREATE UNIQUE INDEX usage_pkey ON keys.usage USING btree (place, key_id)
CREATE INDEX copy_kind_done_at_idx ON operate.copy USING btree (kind, done_at DESC)
CREATE UNIQUE INDEX copy_pkey ON operate.copy USING btree (id)
CREATE INDEX log_check_done_at_idx ON operate.log_check USING btree (done_at DESC)
CREATE UNIQUE INDEX log_check_pkey ON operate.log_check USING btree (id)
CREATE INDEX subject_request_by_household ON privacy.subject_request USING btree (household_id)
CREATE UNIQUE INDEX subject_request_commune_id_year_number_key ON privacy.subject_request USING btree (commune_id, year, number)
CREATE INDEX subject_request_newest ON privacy.subject_request USING btree (received_on DESC, id)
CREATE INDEX subject_request_open ON privacy.subject_request USING btree (next_due, id) WHERE (next_due IS NOT NULL)
CREATE UNIQUE INDEX subject_request_pkey ON privacy.subject_request USING btree (id)
CREATE UNIQUE INDEX subject_step_pkey ON privacy.subject_step USING btree (request_id, ordinal)
CREATE UNIQUE INDEX assessment_current ON review.assessment USING btree (household_id, year) WHERE (superseded_at IS NULL)
CREATE INDEX assessment_list ON review.assessment USING btree (year, area_key, code, household_id) WHERE (superseded_at IS NULL)
CREATE UNIQUE INDEX assessment_pkey ON review.assessment USING btree (id)
CREATE INDEX assessment_superseded ON review.assessment USING btree (household_id, year) WHERE (superseded_at IS NOT NULL)
CREATE UNIQUE INDEX commune_count_pkey ON review.commune_count USING btree (year, area_key, verdict)
CREATE UNIQUE INDEX commune_deprivation_pkey ON review.commune_deprivation USING btree (year, area_key, verdict, indicator)
CREATE UNIQUE INDEX standard_used_pkey ON review.standard_used USING btree (id)
CREATE UNIQUE INDEX standard_used_standard_id_law_fingerprint_key ON review.standard_used USING btree (standard_id, law_fingerprint)

-- views
access.effective_assignment as
 SELECT m.id,
    m.account_id,
    m.role,
    m.agency,
    m.unit_id,
    m.further_units,
    GREATEST(m.valid_from, o.valid_from) AS valid_from,
    LEAST(m.valid_to, o.valid_to) AS valid_to,
    m.delegated_from,
    m.given_at,
    LEAST(m.ended_at, o.ended_at, holder.disabled_at) AS ended_at,
    o.account_id AS holder_id,
    holder.name AS holder_name
   FROM ((access.assignment m
     LEFT JOIN access.assignment o ON ((o.id = m.delegated_from)))
     LEFT JOIN access.account holder ON ((holder.id = o.account_id)));
household.recorded_sheet as
 SELECT id AS sheet_id,
    household_id,
    year,
    review_date,
    commune_id,
    village,
    area_key,
    code,
    head_name,
    area_type,
    previous_class,
    income,
    points,
    deprived,
    unknown,
    causes,
    member_count,
    members,
    batch,
    version
   FROM household.sheet;

-- triggers
CREATE TRIGGER block_is_not_emptied BEFORE TRUNCATE ON audit.block FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
CREATE TRIGGER block_is_only_added_to BEFORE DELETE OR UPDATE ON audit.block FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()
CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
CREATE TRIGGER entry_is_only_added_to BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()
CREATE TRIGGER era_is_not_emptied BEFORE TRUNCATE ON audit.era FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
CREATE TRIGGER era_is_only_added_to BEFORE DELETE OR UPDATE ON audit.era FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()
CREATE TRIGGER change_effect_appends BEFORE DELETE OR UPDATE ON household.change_effect FOR EACH ROW EXECUTE FUNCTION household.only_append()
CREATE TRIGGER change_request_frozen BEFORE DELETE OR UPDATE ON household.change_request FOR EACH ROW EXECUTE FUNCTION household.keep_submitted_request()
CREATE TRIGGER change_step_appends BEFORE DELETE OR UPDATE ON household.change_step FOR EACH ROW EXECUTE FUNCTION household.only_append()
CREATE TRIGGER person_next_citizen_id_key BEFORE UPDATE OF citizen_id_key ON household.person FOR EACH ROW WHEN (((new.citizen_id_key IS DISTINCT FROM old.citizen_id_key) AND (NOT (new.citizen_id_key_2 IS DISTINCT FROM old.citizen_id_key_2)))) EXECUTE FUNCTION household.forget_next_citizen_id_key()
