// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup`

pub mod backup_plan;
pub mod backup_selection;
pub mod backup_vault;
pub mod framework;
pub mod legal_hold;
pub mod logically_air_gapped_backup_vault;
pub mod report_plan;
pub mod restore_testing_plan;
pub mod restore_testing_selection;
pub mod tiering_configuration;

pub use backup_plan::BackupPlan;
pub use backup_selection::BackupSelection;
pub use backup_vault::BackupVault;
pub use framework::Framework;
pub use legal_hold::LegalHold;
pub use logically_air_gapped_backup_vault::LogicallyAirGappedBackupVault;
pub use report_plan::ReportPlan;
pub use restore_testing_plan::RestoreTestingPlan;
pub use restore_testing_selection::RestoreTestingSelection;
pub use tiering_configuration::TieringConfiguration;
