// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms`

pub mod analysis_template;
pub mod collaboration;
pub mod configured_table;
pub mod configured_table_association;
pub mod id_mapping_table;
pub mod id_namespace_association;
pub mod intermediate_table;
pub mod membership;
pub mod privacy_budget_template;

pub use analysis_template::AnalysisTemplate;
pub use collaboration::Collaboration;
pub use configured_table::ConfiguredTable;
pub use configured_table_association::ConfiguredTableAssociation;
pub use id_mapping_table::IdMappingTable;
pub use id_namespace_association::IdNamespaceAssociation;
pub use intermediate_table::IntermediateTable;
pub use membership::Membership;
pub use privacy_budget_template::PrivacyBudgetTemplate;
