// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Athena`

pub mod capacity_reservation;
pub mod data_catalog;
pub mod named_query;
pub mod prepared_statement;
pub mod work_group;

pub use capacity_reservation::CapacityReservation;
pub use data_catalog::DataCatalog;
pub use named_query::NamedQuery;
pub use prepared_statement::PreparedStatement;
pub use work_group::WorkGroup;
