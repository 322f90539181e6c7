//! The input formats as Rust types: what a file may say, and nothing else.
//!
//! Each type yields its JSON Schema (`generator schema`), so that editors complete and check the
//! files while they are written.

mod agent;
mod bundle;
mod data_centres;
mod dates;
mod doc;
mod errors;
mod field_rules;
mod limits;
mod lookup;
mod pagination;
mod product;
mod resource;
mod shaping;
mod tags;
mod vendor;

pub use agent::{AgentSpec, FieldRuleSpec};
pub use bundle::BundleSpec;
pub use data_centres::{DataCentreRow, DataCentres, HostCell};
pub use dates::{DateChoice, DateKindName, DateStyleName, DatesSpec, OwnDateSpec};
pub use doc::{Doc, ExampleDoc, MethodDoc};
pub use errors::{ErrorKindName, ErrorsSpec, FaultSpec, Pointers, SignSpec, ThrottleSpec, TimeUnitName, VendorCode};
pub use field_rules::{FieldNamingSpec, FieldRulesChoice};
pub use limits::{
    ConcurrencyBounds, ConcurrencySpec, CostForm, CostSpec, CostStepSpec, EachName, LimitSpec, OutcomeSpec,
};
pub use lookup::{AnswerSpec, LookupChoice, LookupSpec, LookupUse, WithinSpec};
pub use pagination::{PaginationFormName, PaginationPatch, PaginationSpec};
pub use product::{
    ChoiceArguments, ChoicesSpec, Correction, FieldsSpec, MetadataSpec, ProbeSpec, ProductSpec, QuotaSpec,
    TenantPlaceName, TenantSpec,
};
pub use resource::{
    AuditName, BodySpec, ChoiceField, ClassName, Constants, EmptyName, EvidenceName, GrammarName, MethodSpec,
    PaginationChoice, RecordSpec, ResourceSpec, ResultSpec, RiskName, RuleSpec,
};
pub use shaping::{ComputeSpec, ExtraArgumentSpec, FilterSpec, MatchName, PastSpec, RefusalChoice, RefusalSpec};
pub use tags::Tags;
pub use vendor::{KnownTenant, Vendor};
