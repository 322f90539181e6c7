//! Power: what a call can do, and what kept it out.

use super::rules;

rules! {
    POWER_TABLE;
    RISK_ADDED Power Error "risk-added":
        "A tool can cause something that it could not cause before.",
        "filters and people go by the risks",
        "make sure that whoever has this tool should be able to do that",
        "risk: [write] -> [write, send]";
    CLASS_WIDENED Power Error "class-widened":
        "A tool that read no longer only reads, or one of its own kind now counts as writing.",
        "filters let tools through by class",
        "make sure that the class says what the call does",
        "class: read -> custom";
    SCOPE_ADDED Power Error "scope-added":
        "A tool needs an OAuth scope that it did not need.",
        "accounts have to grant more, and everything with their token can do more",
        "make sure that the scope is the least one",
        "scopes: [shop.READ] -> [shop.READ, shop.ALL]";
    HOST_ADDED Power Error "host-added":
        "The data-centre table has a host that it did not have.",
        "access tokens and data of the organisation go there",
        "make sure that the host is the vendor's own",
        "data_centres/eu/hosts/api: api.shop.example -> api.shop-eu.example";
    HINT_WEAKENED Power Error "hint-weakened":
        "A hint by which clients ask a person first is weaker than it was.",
        "a client may now make the call without asking anybody",
        "make sure that the call is as harmless as it says",
        "annotations/destructiveHint: true -> false";
    PROMISE_WITHDRAWN Power Error "promise-withdrawn":
        "A tool no longer promises to be harmless.",
        "whoever was given it when it promised that may have relied on it",
        "tell those who use the tool, and make sure that it should do more",
        "annotations/readOnlyHint: true -> false";
    BUNDLE_GAINED_TOOL Power Error "bundle-gained-tool":
        "A bundle has a tool that it did not have.",
        "everybody who was given the bundle gets the tool with the next version",
        "make sure that it is meant for them",
        "bundles/order-counter: + delete_a_shop_order_by_id";
    BUNDLE_RISK_ADDED Power Error "bundle-risk-added":
        "A bundle has a risk that it did not have.",
        "a bundle's risks are let through where nobody names them otherwise",
        "make sure that it is meant for those who have the bundle",
        "bundles/order-counter/risks: [read] -> [read, destructive]";
    AGENT_GAINED Power Error "agent-gained":
        "A filter of an agent lets more through, or lets through by something else.",
        "everybody who was given the agent gets it with the next version",
        "make sure that it is meant for them",
        "agents/clerk/methods: [read] -> [read, update]";
    FIELD_RULE_REMOVED Power Error "field-rule-removed":
        "A field that an agent was denied, or saw masked, is shown more of.",
        "its values leave the organisation with the next call",
        "make sure that those who have the agent may see it",
        "agents/clerk/fields: Phone was denied and is shown";
    OPEN_FIELDS_ADDED Power Error "open-fields-added":
        "A tool takes members that nothing describes.",
        "a model can write whatever the vendor takes at that place",
        "make sure that no member of the record has to be kept from a model",
        "arguments: + custom_fields, members merged into body /data/0";
    REFUSAL_REMOVED Power Warning "refusal-removed":
        "Something that was refused with advice is sent now.",
        "somebody had a reason to refuse it",
        "find out whether the reason still holds",
        "refused: - {argument: state, values: [void]}";
    CHECK_REMOVED Power Warning "check-removed":
        "A value is sent that was checked before: by a grammar, against fields or values, by a name that was reserved.",
        "what is wrong reaches the vendor",
        "make sure that the vendor refuses it as well",
        "values_checked: - state: orders/state";
    RISK_REMOVED Power Warning "risk-removed":
        "A tool no longer has one of its risks.",
        "servers whose filters kept it out by that risk now offer it",
        "make sure that the call can no longer cause it",
        "risk: [write, destructive] -> [write]";
    CLASS_NARROWED Power Warning "class-narrowed":
        "A tool now counts as one that only reads.",
        "servers that let only reading tools through now offer it",
        "make sure that the call changes nothing",
        "class: custom -> read";
    TAG_ADDED Power Warning "tag-added":
        "A tool has a tag that it did not have.",
        "servers that choose tools by that tag now offer it",
        "make sure that it belongs there",
        "tags: [orders] -> [orders, sales]";
    FILTER_NAME_CHANGED Power Warning "filter-name-changed":
        "A tool belongs to another resource, or is another method of it.",
        "filters go by these names, and may let it through or keep it out now",
        "look for servers that name either of them",
        "method: void -> cancel";
    OUTSIDERS_UNMARKED Power Warning "outsiders-unmarked":
        "A member of the result is no longer told to be written by outsiders.",
        "a model may take what a stranger wrote for more than data",
        "make sure that nobody outside the organisation writes it",
        "outsiders_write: [/subject] -> (none)";
    FIELDS_TOLD_CHANGED Power Warning "fields-told-changed":
        "A tool is taken to show or test other fields.",
        "rules about fields judge it by them: it may be hidden from agents, or reach more than they should",
        "make sure that every field which it can show or test is among them",
        "tells/fields: [id, state] -> [id, name, state]";
    AUDIT_CHANGED Power Warning "audit-changed":
        "The audit writes more or less of an argument.",
        "what is not written cannot be found later, and what is written stays",
        "make sure that the audit says enough, and holds nothing that it should not",
        "arguments/state/audit: value -> (kind and size)";
    BUNDLE_ADDED Power Warning "bundle-added":
        "There is a new bundle.",
        "it is offered to whoever chooses one",
        "read its tools and for whom they are",
        "bundles: + order-counter";
    AGENT_ADDED Power Warning "agent-added":
        "There is a new agent.",
        "it is offered to whoever chooses one",
        "read its filters and field rules, and for whom it is",
        "agents: + clerk";
    PRODUCT_ADDED Power Warning "product-added":
        "There is a new product.",
        "accounts can be connected with another API",
        "read its host, base path and instructions",
        "products: + shop";
    TOOL_ADDED Power Warning "tool-added":
        "There is a new tool.",
        "models can do something new",
        "read its surface file: risk, scopes, request and texts",
        "tools: + shop_orders_refund";
}
