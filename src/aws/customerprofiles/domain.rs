// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CustomerProfiles::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::CustomerProfiles::Domain" }

impl Domain {
    /// `DataStore`: `DataStore`.
    #[track_caller]
    pub fn data_store(mut self, value: impl IntoValue<DataStore>) -> Self {
        self.0.set("DataStore", value);
        self
    }

    /// `DeadLetterQueueUrl`: string, at most 255 characters.
    #[track_caller]
    pub fn dead_letter_queue_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeadLetterQueueUrl", value);
        self
    }

    /// `DefaultEncryptionKey`: string, at most 255 characters.
    #[track_caller]
    pub fn default_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultEncryptionKey", value);
        self
    }

    /// `DefaultExpirationDays`: integer, 1 to 1098. Required.
    #[track_caller]
    pub fn default_expiration_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultExpirationDays", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Matching`: `Matching`.
    #[track_caller]
    pub fn matching(mut self, value: impl IntoValue<Matching>) -> Self {
        self.0.set("Matching", value);
        self
    }

    /// `RuleBasedMatching`: `RuleBasedMatching`.
    #[track_caller]
    pub fn rule_based_matching(mut self, value: impl IntoValue<RuleBasedMatching>) -> Self {
        self.0.set("RuleBasedMatching", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Domain> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DataStore.Readiness`
    #[inline]
    pub fn data_store_readiness(&self) -> Value<Node> {
        self.attribute("DataStore.Readiness")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `RuleBasedMatching.Status`
    #[inline]
    pub fn rule_based_matching_status(&self) -> Value<String> {
        self.attribute("RuleBasedMatching.Status")
    }

    /// `Stats`
    #[inline]
    pub fn stats(&self) -> Value<Node> {
        self.attribute("Stats")
    }
}

/// `AttributeTypesSelector` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeTypesSelector(Properties);

properties! { AttributeTypesSelector }

impl AttributeTypesSelector {
    /// `Address`: list of strings, 1 to 4 items.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `AttributeMatchingModel`: `AttributeTypesSelectorAttributeMatchingModel`. Required.
    #[track_caller]
    pub fn attribute_matching_model(
        mut self,
        value: impl IntoValue<AttributeTypesSelectorAttributeMatchingModel>,
    ) -> Self {
        self.0.set("AttributeMatchingModel", value);
        self
    }

    /// `EmailAddress`: list of strings, 1 to 3 items.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `PhoneNumber`: list of strings, 1 to 4 items.
    #[track_caller]
    pub fn phone_number(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PhoneNumber", value);
        self
    }
}

choice! {
    /// `AttributeTypesSelectorAttributeMatchingModel` of `AWS::CustomerProfiles::Domain`.
    AttributeTypesSelectorAttributeMatchingModel
    ONE_TO_ONE "ONE_TO_ONE"
    MANY_TO_MANY "MANY_TO_MANY"
}

/// `AutoMerging` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoMerging(Properties);

properties! { AutoMerging }

impl AutoMerging {
    /// `ConflictResolution`: `ConflictResolution`.
    #[track_caller]
    pub fn conflict_resolution(mut self, value: impl IntoValue<ConflictResolution>) -> Self {
        self.0.set("ConflictResolution", value);
        self
    }

    /// `Consolidation`: `Consolidation`.
    #[track_caller]
    pub fn consolidation(mut self, value: impl IntoValue<Consolidation>) -> Self {
        self.0.set("Consolidation", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MinAllowedConfidenceScoreForMerging`: number, 0 to 1.
    #[track_caller]
    pub fn min_allowed_confidence_score_for_merging(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinAllowedConfidenceScoreForMerging", value);
        self
    }
}

/// `ConflictResolution` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConflictResolution(Properties);

properties! { ConflictResolution }

impl ConflictResolution {
    /// `ConflictResolvingModel`: `ConflictResolutionConflictResolvingModel`. Required.
    #[track_caller]
    pub fn conflict_resolving_model(
        mut self,
        value: impl IntoValue<ConflictResolutionConflictResolvingModel>,
    ) -> Self {
        self.0.set("ConflictResolvingModel", value);
        self
    }

    /// `SourceName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }
}

choice! {
    /// `ConflictResolutionConflictResolvingModel` of `AWS::CustomerProfiles::Domain`.
    ConflictResolutionConflictResolvingModel
    RECENCY "RECENCY"
    SOURCE "SOURCE"
}

/// `Consolidation` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Consolidation(Properties);

properties! { Consolidation }

impl Consolidation {
    /// `MatchingAttributesList`: list of lists of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn matching_attributes_list(
        mut self,
        value: impl IntoValue<ListOf<ListOf<String>>>,
    ) -> Self {
        self.0.set("MatchingAttributesList", value);
        self
    }
}

/// `DataStore` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataStore(Properties);

properties! { DataStore }

impl DataStore {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `ExportingConfig` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExportingConfig(Properties);

properties! { ExportingConfig }

impl ExportingConfig {
    /// `S3Exporting`: `S3ExportingConfig`.
    #[track_caller]
    pub fn s3_exporting(mut self, value: impl IntoValue<S3ExportingConfig>) -> Self {
        self.0.set("S3Exporting", value);
        self
    }
}

/// `JobSchedule` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobSchedule(Properties);

properties! { JobSchedule }

impl JobSchedule {
    /// `DayOfTheWeek`: `JobScheduleDayOfTheWeek`. Required.
    #[track_caller]
    pub fn day_of_the_week(mut self, value: impl IntoValue<JobScheduleDayOfTheWeek>) -> Self {
        self.0.set("DayOfTheWeek", value);
        self
    }

    /// `Time`: string, 3 to 5 characters, pattern `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Time", value);
        self
    }
}

choice! {
    /// `JobScheduleDayOfTheWeek` of `AWS::CustomerProfiles::Domain`.
    JobScheduleDayOfTheWeek
    SUNDAY "SUNDAY"
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
}

/// `Matching` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Matching(Properties);

properties! { Matching }

impl Matching {
    /// `AutoMerging`: `AutoMerging`.
    #[track_caller]
    pub fn auto_merging(mut self, value: impl IntoValue<AutoMerging>) -> Self {
        self.0.set("AutoMerging", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ExportingConfig`: `ExportingConfig`.
    #[track_caller]
    pub fn exporting_config(mut self, value: impl IntoValue<ExportingConfig>) -> Self {
        self.0.set("ExportingConfig", value);
        self
    }

    /// `JobSchedule`: `JobSchedule`.
    #[track_caller]
    pub fn job_schedule(mut self, value: impl IntoValue<JobSchedule>) -> Self {
        self.0.set("JobSchedule", value);
        self
    }
}

/// `MatchingRule` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchingRule(Properties);

properties! { MatchingRule }

impl MatchingRule {
    /// `Rule`: list of strings, 1 to 15 items. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Rule", value);
        self
    }
}

/// `RuleBasedMatching` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleBasedMatching(Properties);

properties! { RuleBasedMatching }

impl RuleBasedMatching {
    /// `AttributeTypesSelector`: `AttributeTypesSelector`.
    #[track_caller]
    pub fn attribute_types_selector(
        mut self,
        value: impl IntoValue<AttributeTypesSelector>,
    ) -> Self {
        self.0.set("AttributeTypesSelector", value);
        self
    }

    /// `ConflictResolution`: `ConflictResolution`.
    #[track_caller]
    pub fn conflict_resolution(mut self, value: impl IntoValue<ConflictResolution>) -> Self {
        self.0.set("ConflictResolution", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ExportingConfig`: `ExportingConfig`.
    #[track_caller]
    pub fn exporting_config(mut self, value: impl IntoValue<ExportingConfig>) -> Self {
        self.0.set("ExportingConfig", value);
        self
    }

    /// `MatchingRules`: list of `MatchingRule`, 1 to 15 items.
    #[track_caller]
    pub fn matching_rules(mut self, value: impl IntoValue<ListOf<MatchingRule>>) -> Self {
        self.0.set("MatchingRules", value);
        self
    }

    /// `MaxAllowedRuleLevelForMatching`: integer, 1 to 15.
    #[track_caller]
    pub fn max_allowed_rule_level_for_matching(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAllowedRuleLevelForMatching", value);
        self
    }

    /// `MaxAllowedRuleLevelForMerging`: integer, 1 to 15.
    #[track_caller]
    pub fn max_allowed_rule_level_for_merging(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAllowedRuleLevelForMerging", value);
        self
    }
}

/// `S3ExportingConfig` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ExportingConfig(Properties);

properties! { S3ExportingConfig }

impl S3ExportingConfig {
    /// `S3BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9.-]+$`. Required.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3KeyName`: string, 1 to 800 characters, pattern `.*`.
    #[track_caller]
    pub fn s3_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KeyName", value);
        self
    }
}

/// `Tag` of `AWS::CustomerProfiles::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
