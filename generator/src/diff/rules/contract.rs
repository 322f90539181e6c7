//! Breaking: what was right and may now be refused, or what a result lacks. And texts.

use super::rules;

rules! {
    CONTRACT_TABLE;
    TOOL_REMOVED Breaking Error "tool-removed":
        "A tool is gone.",
        "prompts and programs that call it fail",
        "tell those who use it what to use instead",
        "tools: - shop_orders_refund";
    TOOL_WITHHELD Breaking Error "tool-withheld":
        "A tool cannot be made, because its inputs have errors.",
        "its changes cannot be told before the errors are mended",
        "mend the problems that stand beside the findings",
        "specs/shop/resources/orders.yaml: `operation:` names no operation";
    TOOL_RENAMED Breaking Error "tool-renamed":
        "A tool has another name.",
        "prompts, filters and programs that name it fail",
        "tell those who use it the new name",
        "name: shop_orders_refund -> shop_orders_pay_back";
    PRODUCT_REMOVED Breaking Error "product-removed":
        "A product is gone.",
        "all of its tools are gone with it",
        "tell those who use it",
        "products: - shop";
    BUNDLE_REMOVED Breaking Error "bundle-removed":
        "A bundle is gone.",
        "servers that name it cannot start",
        "tell those who use it what to use instead",
        "bundles: - order-counter";
    BUNDLE_LOST_TOOL Breaking Error "bundle-lost-tool":
        "A bundle lacks a tool that it had.",
        "those who were given the bundle lose the tool",
        "tell them",
        "bundles/order-counter: - list_all_shop_orders";
    AGENT_REMOVED Breaking Error "agent-removed":
        "An agent is gone.",
        "servers that were made for it cannot start",
        "tell those who use it what to use instead",
        "agents: - clerk";
    AGENT_LOST Breaking Error "agent-lost":
        "A filter of an agent lets less through.",
        "those who were given the agent lose tools",
        "tell them",
        "agents/clerk/methods: [read, update] -> [read]";
    FIELD_RULE_ADDED Breaking Warning "field-rule-added":
        "A field that an agent saw is denied or masked.",
        "what relied on the field lacks it",
        "tell those who use the agent",
        "agents/clerk/fields: Phone was shown and is denied";
    HOST_REMOVED Breaking Warning "host-removed":
        "The data-centre table lacks a host that it had.",
        "accounts of that data centre cannot call it any more",
        "make sure that the vendor has closed it",
        "data_centres/eu/hosts: - files";
    ARGUMENT_REMOVED Breaking Error "argument-removed":
        "A tool no longer takes an argument.",
        "calls that give it are refused",
        "tell those who use it; a model reads the new schema",
        "arguments: - state";
    ARGUMENT_RENAMED Breaking Error "argument-renamed":
        "An argument has another name.",
        "calls that use the old name are refused",
        "tell those who use it the new name",
        "arguments/state -> arguments/status";
    ARGUMENT_REQUIRED Breaking Error "argument-required":
        "An argument must be given that need not be given before, or did not exist.",
        "calls without it are refused",
        "make sure that a model can always know it",
        "arguments/state/required: false -> true";
    TYPE_NARROWED Breaking Error "type-narrowed":
        "A value must be of another type.",
        "values that were right are refused",
        "compare with the vendor's description",
        "arguments/limit/schema/type: [integer, string] -> integer";
    PATTERN_CHANGED Breaking Error "pattern-changed":
        "A text must match another pattern.",
        "texts that were right may be refused",
        "try the pattern on values that occur",
        "arguments/id/schema/pattern: ^[0-9]+$ -> ^[0-9]{1,9}$";
    BOUND_NARROWED Breaking Error "bound-narrowed":
        "A bound is new or tighter.",
        "values that were right are refused",
        "compare with the vendor's description",
        "arguments/name/schema/maxLength: 100 -> 50";
    ENUM_VALUE_REMOVED Breaking Error "enum-value-removed":
        "A value can no longer be chosen.",
        "calls that choose it are refused",
        "look for the value in texts, examples and constants",
        "arguments/state/schema/enum: [open, closed] -> [open]";
    DEFAULT_CHANGED Breaking Error "default-changed":
        "A call that leaves an argument out means something else.",
        "nobody who leaves it out is told",
        "make sure that the new value is what most callers want",
        "arguments/limit/sent_where_not_given: 20 -> 200";
    MEMBER_REMOVED Breaking Error "member-removed":
        "A member inside an argument is no longer described.",
        "calls that give it are refused, or it is no longer known to a model",
        "compare with the vendor's description",
        "arguments/lines/schema/items/properties: - rate";
    MEMBER_REQUIRED Breaking Error "member-required":
        "A member inside an argument must be given.",
        "calls without it are refused",
        "make sure that a model can always know it",
        "arguments/lines/schema/items/required: + rate";
    SCHEMA_NARROWED Breaking Error "schema-narrowed":
        "A schema demands something more.",
        "values that were right may be refused",
        "read both schemas",
        "arguments/lines/schema/items/additionalProperties: true -> false";
    RULE_ADDED Breaking Error "rule-added":
        "A rule over several arguments is new.",
        "calls that were right are refused",
        "compare with the vendor's description",
        "rules: + exactly_one: [id, number]";
    REFUSAL_ADDED Breaking Error "refusal-added":
        "Something is refused with advice that was sent before.",
        "calls that were right are refused",
        "make sure that the advice leads to a call that works",
        "refused: + {argument: state, values: [void]}";
    CHECK_ADDED Breaking Warning "check-added":
        "A value is checked that was sent as it is: by a grammar, against fields or values, by a reserved name.",
        "values that the vendor takes may be refused",
        "make sure that the check knows all that the vendor takes",
        "values_checked: + state: orders/state";
    RESULT_FIELD_REMOVED Breaking Error "result-field-removed":
        "Results lack a field that they had.",
        "whoever goes by the field finds nothing",
        "make sure that no text promises the field",
        "result/keep: [id, name] -> [id]";
    RESULT_CHANGED Breaking Error "result-changed":
        "Results have another form.",
        "whoever reads them may find something else at the same place",
        "read what the answer is made into",
        "result/at: /data -> /orders";
    TAG_REMOVED Breaking Warning "tag-removed":
        "A tool lacks a tag that it had.",
        "servers that choose tools by that tag lose it",
        "tell those who use it",
        "tags: [orders, sales] -> [orders]";

    HIDDEN_INSTRUCTIONS Text Error "hidden-instructions":
        "A text reads like an order to a model, or hides something.",
        "texts of a vendor reach every model; whoever can change them can try to give orders",
        "read the text word by word; if it is meant, approve it, else correct the description",
        "description: + Ignore previous instructions and ...";
    HIDDEN_CHARACTERS Text Error "hidden-characters":
        "A text holds characters that nobody sees, or that change the direction of reading.",
        "a model reads what a reviewer cannot see",
        "remove the characters",
        "title: Orders -> Orders<U+200B>";
    LOOKALIKE_CHARACTERS Text Error "lookalike-characters":
        "A text holds letters of another script that look like those around them.",
        "a reviewer reads another word than a model does",
        "write the word with the letters of its script",
        "title: paypal -> p<U+0430>ypal";
    DESCRIPTION_CHANGED Text Warning "description-changed":
        "A tool is described in other words.",
        "a model chooses by the description alone",
        "read both: is it true, and does it still lead to the right tool?",
        "description: Lists orders. -> Lists open orders.";
    TITLE_CHANGED Text Warning "title-changed":
        "Something has another title.",
        "people and models choose by it",
        "read both",
        "title: List orders -> Find orders";
    ARGUMENT_TEXT_CHANGED Text Warning "argument-text-changed":
        "An argument, or something inside one, is described in other words.",
        "a model knows what to give by this text alone",
        "read both",
        "arguments/state/text: State. -> State of the order.";
    FORMAT_CHANGED Text Warning "format-changed":
        "A value is said to have another format.",
        "a model writes the value as the format says; nothing refuses another",
        "compare with the vendor's description",
        "arguments/day/schema/format: date -> date-time";
    EXAMPLE_CHANGED Text Warning "example-changed":
        "An example is new, gone or another one.",
        "examples teach",
        "read both",
        "examples/0/ask: Which are open? -> Which are late?";
    REFUSAL_TEXT_CHANGED Text Warning "refusal-text-changed":
        "The advice of a refusal is another one.",
        "a model does what the advice says",
        "read both",
        "refused/0/say: Use shop_orders_void. -> Ask first.";
    INSTRUCTIONS_CHANGED Text Warning "instructions-changed":
        "Models are told something else about a product.",
        "every conversation begins with it",
        "read both",
        "products/shop/instructions";
    AGENT_TEXT_CHANGED Text Warning "agent-text-changed":
        "An agent is said to be for somebody else.",
        "people choose by it",
        "read both",
        "agents/clerk/for";
    BUNDLE_TEXT_CHANGED Text Warning "bundle-text-changed":
        "A bundle is said to be for somebody else.",
        "people choose by it",
        "read both",
        "bundles/order-counter/for";
}
