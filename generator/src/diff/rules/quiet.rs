//! Tokens, what is compatible, what is internal, and approvals.

use super::rules;

rules! {
    QUIET_TABLE;
    BUNDLE_TOKENS_CHANGED Tokens Notice "bundle-tokens-changed":
        "The list of a bundle costs more or less.",
        "it is paid for in every conversation",
        "compare with the budget of 12,000",
        "bundles/order-counter/tokens: 3,366 -> 3,512";
    TOKENS_CHANGED Tokens Notice "tokens-changed":
        "A tool costs more or less.",
        "it is paid for in every conversation",
        "make sure that each new word changes what a model does",
        "tokens: 235 -> 250";

    ARGUMENT_ADDED Compatible Notice "argument-added":
        "A tool takes an argument that it did not take, and does not demand it.",
        "models can do something more precisely",
        "read its text",
        "arguments: + colour";
    ARGUMENT_OPTIONAL Compatible Notice "argument-optional":
        "An argument need not be given any more.",
        "calls without it are taken",
        "make sure that the vendor takes them too",
        "arguments/state/required: true -> false";
    TYPE_WIDENED Compatible Notice "type-widened":
        "A value may be of further types.",
        "more is taken",
        "compare with the vendor's description",
        "arguments/limit/schema/type: integer -> [integer, string]";
    BOUND_WIDENED Compatible Notice "bound-widened":
        "A bound is gone or less tight.",
        "more is taken",
        "compare with the vendor's description",
        "arguments/name/schema/maxLength: 50 -> 100";
    ENUM_VALUE_ADDED Compatible Notice "enum-value-added":
        "There is a further value to choose.",
        "models can ask for something new",
        "make sure that the value asks for nothing that the tool should not do",
        "arguments/state/schema/enum: [open] -> [open, closed]";
    MEMBER_ADDED Compatible Notice "member-added":
        "A further member inside an argument is described.",
        "models can give it",
        "read its text",
        "arguments/lines/schema/items/properties: + rate";
    MEMBER_OPTIONAL Compatible Notice "member-optional":
        "A member inside an argument need not be given any more.",
        "calls without it are taken",
        "make sure that the vendor takes them too",
        "arguments/lines/schema/items/required: - rate";
    SCHEMA_WIDENED Compatible Notice "schema-widened":
        "A schema demands less.",
        "more is taken",
        "read both schemas",
        "arguments/lines/schema/items/additionalProperties: false -> true";
    RULE_REMOVED Compatible Notice "rule-removed":
        "A rule over several arguments is gone.",
        "more is taken",
        "make sure that the vendor takes it too",
        "rules: - exactly_one: [id, number]";
    RESULT_FIELD_ADDED Compatible Notice "result-field-added":
        "Results have a further field.",
        "models see more of a record",
        "make sure that they should",
        "result/keep: [id] -> [id, name]";
    OUTSIDERS_MARKED Compatible Notice "outsiders-marked":
        "A member of the result is told to be written by outsiders.",
        "a model takes it for data",
        "nothing",
        "outsiders_write: (none) -> [/subject]";
    SCOPE_REMOVED Compatible Notice "scope-removed":
        "A tool no longer needs an OAuth scope.",
        "accounts can grant less",
        "make sure that the call works without it",
        "scopes: [shop.ALL, shop.READ] -> [shop.READ]";
    BUNDLE_RISK_REMOVED Compatible Notice "bundle-risk-removed":
        "A bundle no longer has one of its risks.",
        "it can cause less",
        "nothing",
        "bundles/order-counter/risks: [read, destructive] -> [read]";
    LIMIT_CHANGED Compatible Notice "limit-changed":
        "Calls are counted in another way, or more or fewer are let through at once.",
        "calls may wait or be refused earlier or later",
        "compare with the vendor's limits",
        "limit/requests: 100 -> 50";
    OUTCOME_TOOL_CHANGED Compatible Notice "outcome-tool-changed":
        "Another tool tells what became of a call.",
        "a model is sent there after a call whose answer is missing",
        "make sure that it tells that",
        "outcome_tells: list_all_shop_orders -> get_single_shop_order_by_id";

    SURFACE_CHANGED Internal Warning "surface-changed":
        "Something differs that no other rule knows.",
        "a part of the surface is new, so that no rule weighs it yet",
        "read both sides",
        "tools/list_all_shop_orders/new_part: one -> two";
    DEFINITION_CHANGED Internal Notice "definition-changed":
        "A shared schema has another name, is new or gone; what stands on it is told where it is used.",
        "the name is seen by models and has no effect",
        "nothing",
        "definitions: - Address, + ShippingAddress";
    ORDER_CHANGED Internal Notice "order-changed":
        "The same things stand in another order.",
        "a model reads them in that order, and they mean the same",
        "nothing",
        "arguments: state, colour -> colour, state";
    EVIDENCE_CHANGED Internal Notice "evidence-changed":
        "It is known better, or less well, that the vendor behaves as described.",
        "the call is the same",
        "look at the source that the spec names",
        "evidence: unsure -> (documented)";
    DRAFT_CHANGED Internal Notice "draft-changed":
        "A tool has become a draft, or is none any more.",
        "drafts are tools only where somebody asks for them",
        "make sure that somebody has reviewed it",
        "draft: true -> (none)";
    SUGGESTED_CHANGED Internal Notice "suggested-changed":
        "Another bundle is shown to newcomers.",
        "they are told how to connect it",
        "nothing",
        "suggested: false -> true";

    APPROVAL_INVALID Approvals Error "approval-invalid":
        "The file of approvals cannot be read, or an approval lacks its reason or name.",
        "an approval that says nothing lets through what nobody stands for",
        "give every approval a fingerprint, rule, subject, reason and name",
        "[[approval]] without `reason`";
    APPROVAL_ALTERED Approvals Error "approval-altered":
        "What was approved is not what is found: the finding has changed since, or the approval was edited.",
        "somebody looked at something else",
        "look at the finding again, then take over its fingerprint",
        "fingerprint = \"0123456789abcdef\" where the finding has another";
    APPROVAL_UNUSED Approvals Error "approval-unused":
        "An approval belongs to no finding.",
        "it would let a later change through that nobody has seen",
        "remove the approval",
        "[[approval]] of a change that is not made";
    APPROVAL_SPENT Approvals Notice "approval-spent":
        "An approval belonged to an earlier change: the base has it as well.",
        "it approves nothing any more",
        "remove it when it is in the way",
        "[[approval]] that the base has";
}
