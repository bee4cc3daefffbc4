// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ObservabilityAdmin::OrganizationCentralizationRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ObservabilityAdmin::OrganizationCentralizationRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-observabilityadmin-organizationcentralizationrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationCentralizationRule(Body);

resource! { OrganizationCentralizationRule "AWS::ObservabilityAdmin::OrganizationCentralizationRule" }

impl OrganizationCentralizationRule {
    /// `Rule`: `CentralizationRule`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<CentralizationRule>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `RuleName`: string, 1 to 100 characters, pattern `^[0-9A-Za-z-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OrganizationCentralizationRule> {
    /// `RuleArn`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleArn")
    }
}

/// `CentralizationRule` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CentralizationRule(Properties);

properties! { CentralizationRule }

impl CentralizationRule {
    /// `Destination`: `CentralizationRuleDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<CentralizationRuleDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Source`: `CentralizationRuleSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<CentralizationRuleSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `CentralizationRuleDestination` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CentralizationRuleDestination(Properties);

properties! { CentralizationRuleDestination }

impl CentralizationRuleDestination {
    /// `Account`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn account(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Account", value);
        self
    }

    /// `DestinationLogsConfiguration`: `DestinationLogsConfiguration`.
    #[track_caller]
    pub fn destination_logs_configuration(
        mut self,
        value: impl IntoValue<DestinationLogsConfiguration>,
    ) -> Self {
        self.0.set("DestinationLogsConfiguration", value);
        self
    }

    /// `DestinationMetricsConfiguration`: `DestinationMetricsConfiguration`.
    #[track_caller]
    pub fn destination_metrics_configuration(
        mut self,
        value: impl IntoValue<DestinationMetricsConfiguration>,
    ) -> Self {
        self.0.set("DestinationMetricsConfiguration", value);
        self
    }

    /// `Region`: string, at least 1 character. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `CentralizationRuleSource` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CentralizationRuleSource(Properties);

properties! { CentralizationRuleSource }

impl CentralizationRuleSource {
    /// `Regions`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `Scope`: string, 1 to 2000 characters.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `SourceLogsConfiguration`: `SourceLogsConfiguration`.
    #[track_caller]
    pub fn source_logs_configuration(
        mut self,
        value: impl IntoValue<SourceLogsConfiguration>,
    ) -> Self {
        self.0.set("SourceLogsConfiguration", value);
        self
    }

    /// `SourceMetricsConfiguration`: `SourceMetricsConfiguration`.
    #[track_caller]
    pub fn source_metrics_configuration(
        mut self,
        value: impl IntoValue<SourceMetricsConfiguration>,
    ) -> Self {
        self.0.set("SourceMetricsConfiguration", value);
        self
    }
}

/// `DestinationLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationLogsConfiguration(Properties);

properties! { DestinationLogsConfiguration }

impl DestinationLogsConfiguration {
    /// `BackupConfiguration`: `LogsBackupConfiguration`.
    #[track_caller]
    pub fn backup_configuration(mut self, value: impl IntoValue<LogsBackupConfiguration>) -> Self {
        self.0.set("BackupConfiguration", value);
        self
    }

    /// `LogGroupNameConfiguration`: `LogGroupNameConfiguration`.
    #[track_caller]
    pub fn log_group_name_configuration(
        mut self,
        value: impl IntoValue<LogGroupNameConfiguration>,
    ) -> Self {
        self.0.set("LogGroupNameConfiguration", value);
        self
    }

    /// `LogsEncryptionConfiguration`: `LogsEncryptionConfiguration`.
    #[track_caller]
    pub fn logs_encryption_configuration(
        mut self,
        value: impl IntoValue<LogsEncryptionConfiguration>,
    ) -> Self {
        self.0.set("LogsEncryptionConfiguration", value);
        self
    }

    /// `TagPropagationConfiguration`: `TagPropagationConfiguration`.
    #[track_caller]
    pub fn tag_propagation_configuration(
        mut self,
        value: impl IntoValue<TagPropagationConfiguration>,
    ) -> Self {
        self.0.set("TagPropagationConfiguration", value);
        self
    }
}

/// `DestinationMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationMetricsConfiguration(Properties);

properties! { DestinationMetricsConfiguration }

impl DestinationMetricsConfiguration {
    /// `BackupConfiguration`: `MetricsBackupConfiguration`.
    #[track_caller]
    pub fn backup_configuration(
        mut self,
        value: impl IntoValue<MetricsBackupConfiguration>,
    ) -> Self {
        self.0.set("BackupConfiguration", value);
        self
    }
}

/// `LogGroupNameConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogGroupNameConfiguration(Properties);

properties! { LogGroupNameConfiguration }

impl LogGroupNameConfiguration {
    /// `LogGroupNamePattern`: string, 1 to 512 characters, pattern `^(?:[\._\-/#A-Za-z0-9]+|\$\{[A-Za-z]+(?:\.[A-Za-z]+){1,2}\})+$`. Required.
    #[track_caller]
    pub fn log_group_name_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupNamePattern", value);
        self
    }
}

/// `LogsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogsBackupConfiguration(Properties);

properties! { LogsBackupConfiguration }

impl LogsBackupConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 1011 characters, pattern `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Region`: string, at least 1 character. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `LogsEncryptionConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogsEncryptionConfiguration(Properties);

properties! { LogsEncryptionConfiguration }

impl LogsEncryptionConfiguration {
    /// `EncryptionConflictResolutionStrategy`: `LogsEncryptionConfigurationEncryptionConflictResolutionStrategy`.
    #[track_caller]
    pub fn encryption_conflict_resolution_strategy(
        mut self,
        value: impl IntoValue<LogsEncryptionConfigurationEncryptionConflictResolutionStrategy>,
    ) -> Self {
        self.0.set("EncryptionConflictResolutionStrategy", value);
        self
    }

    /// `EncryptionScope`: `LogsEncryptionConfigurationEncryptionScope`.
    #[track_caller]
    pub fn encryption_scope(
        mut self,
        value: impl IntoValue<LogsEncryptionConfigurationEncryptionScope>,
    ) -> Self {
        self.0.set("EncryptionScope", value);
        self
    }

    /// `EncryptionStrategy`: `LogsEncryptionConfigurationEncryptionStrategy`. Required.
    #[track_caller]
    pub fn encryption_strategy(
        mut self,
        value: impl IntoValue<LogsEncryptionConfigurationEncryptionStrategy>,
    ) -> Self {
        self.0.set("EncryptionStrategy", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 1011 characters, pattern `^arn:aws([a-z0-9\-]+)?:([a-zA-Z0-9\-]+):([a-z0-9\-]+)?:([0-9]{12})?:(.+)$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

choice! {
    /// `LogsEncryptionConfigurationEncryptionConflictResolutionStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    LogsEncryptionConfigurationEncryptionConflictResolutionStrategy
    ALLOW "ALLOW"
    SKIP "SKIP"
}

choice! {
    /// `LogsEncryptionConfigurationEncryptionScope` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    LogsEncryptionConfigurationEncryptionScope
    ENCRYPTED_SOURCE_ONLY "ENCRYPTED_SOURCE_ONLY"
    NEW_DESTINATION_LOG_GROUPS "NEW_DESTINATION_LOG_GROUPS"
}

choice! {
    /// `LogsEncryptionConfigurationEncryptionStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    LogsEncryptionConfigurationEncryptionStrategy
    CUSTOMER_MANAGED "CUSTOMER_MANAGED"
    AWS_OWNED "AWS_OWNED"
}

/// `MetricsBackupConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsBackupConfiguration(Properties);

properties! { MetricsBackupConfiguration }

impl MetricsBackupConfiguration {
    /// `Region`: string, at least 1 character. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `SourceLogsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceLogsConfiguration(Properties);

properties! { SourceLogsConfiguration }

impl SourceLogsConfiguration {
    /// `DataSourceSelectionCriteria`: string, 1 to 2000 characters.
    #[track_caller]
    pub fn data_source_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceSelectionCriteria", value);
        self
    }

    /// `EncryptedLogGroupStrategy`: `SourceLogsConfigurationEncryptedLogGroupStrategy`. Required.
    #[track_caller]
    pub fn encrypted_log_group_strategy(
        mut self,
        value: impl IntoValue<SourceLogsConfigurationEncryptedLogGroupStrategy>,
    ) -> Self {
        self.0.set("EncryptedLogGroupStrategy", value);
        self
    }

    /// `LogGroupSelectionCriteria`: string, 1 to 2000 characters.
    #[track_caller]
    pub fn log_group_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupSelectionCriteria", value);
        self
    }
}

choice! {
    /// `SourceLogsConfigurationEncryptedLogGroupStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    SourceLogsConfigurationEncryptedLogGroupStrategy
    ALLOW "ALLOW"
    SKIP "SKIP"
}

/// `SourceMetricsConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceMetricsConfiguration(Properties);

properties! { SourceMetricsConfiguration }

impl SourceMetricsConfiguration {
    /// `MetricsSelectionCriteria`: string, 1 to 2000 characters.
    #[track_caller]
    pub fn metrics_selection_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricsSelectionCriteria", value);
        self
    }
}

/// `Tag` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagPropagationConfiguration` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagPropagationConfiguration(Properties);

properties! { TagPropagationConfiguration }

impl TagPropagationConfiguration {
    /// `DestinationRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-zA-Z-]*:iam::\d{12}:role/[\w+=,.@/-]+$`. Required.
    #[track_caller]
    pub fn destination_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("DestinationRoleArn", value);
        self
    }

    /// `TagConflictResolutionStrategy`: `TagPropagationConfigurationTagConflictResolutionStrategy`.
    #[track_caller]
    pub fn tag_conflict_resolution_strategy(
        mut self,
        value: impl IntoValue<TagPropagationConfigurationTagConflictResolutionStrategy>,
    ) -> Self {
        self.0.set("TagConflictResolutionStrategy", value);
        self
    }
}

choice! {
    /// `TagPropagationConfigurationTagConflictResolutionStrategy` of `AWS::ObservabilityAdmin::OrganizationCentralizationRule`.
    TagPropagationConfigurationTagConflictResolutionStrategy
    IN_SYNC "IN_SYNC"
    ADD_ONLY "ADD_ONLY"
    UPDATE_SYNC "UPDATE_SYNC"
}
