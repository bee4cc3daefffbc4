// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Timestream`

pub mod database;
pub mod influx_db_backup;
pub mod influx_db_cluster;
pub mod influx_db_instance;
pub mod scheduled_query;
pub mod table;

pub use database::Database;
pub use influx_db_backup::InfluxDBBackup;
pub use influx_db_cluster::InfluxDBCluster;
pub use influx_db_instance::InfluxDBInstance;
pub use scheduled_query::ScheduledQuery;
pub use table::Table;
