package vn.amno.rules;

/** Employment (việc làm): a member who can and wants to work has no job, or works for wages without a contract. */
@Law("07/2021/NĐ-CP Phụ lục")
final class EmploymentRule extends AnyMemberRule {

    private final int childBelow;

    EmploymentRule(Definition.Employment definition) {
        super(
                new Phrases(
                        "người không có việc làm hoặc làm thuê không có hợp đồng",
                        "không ai thiếu việc làm hoặc làm thuê không có hợp đồng",
                        "người chưa ghi việc làm hoặc hợp đồng"),
                definition.childBelow());
        this.childBelow = definition.childBelow();
    }

    @Override
    Known at(int years, Member member) {
        var work = member.work();
        if (work == null) {
            return years < childBelow ? Known.NO : Known.UNKNOWN;
        }
        return switch (work) {
            case JOBLESS -> Known.YES;
            case WORKING -> withoutContract(member);
            case UNABLE, STUDYING, UNWILLING, RETIRED_OR_HOMEMAKER -> Known.NO;
        };
    }

    private static Known withoutContract(Member member) {
        var contract = member.contract();
        return contract == null ? Known.UNKNOWN : Known.of(contract == Contract.WITHOUT);
    }
}
