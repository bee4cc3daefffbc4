// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::StorageLens` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3::StorageLens`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLens(Body);

resource! { StorageLens "AWS::S3::StorageLens" }

impl StorageLens {
    /// `StorageLensConfiguration`: `StorageLensConfiguration`. Required.
    #[track_caller]
    pub fn storage_lens_configuration(
        mut self,
        value: impl IntoValue<StorageLensConfiguration>,
    ) -> Self {
        self.0.set("StorageLensConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StorageLens> {
    /// `StorageLensConfiguration.StorageLensArn`
    #[inline]
    pub fn storage_lens_configuration_storage_lens_arn(&self) -> Value<String> {
        self.attribute("StorageLensConfiguration.StorageLensArn")
    }
}

/// `AccountLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountLevel(Properties);

properties! { AccountLevel }

impl AccountLevel {
    /// `ActivityMetrics`: `ActivityMetrics`.
    #[track_caller]
    pub fn activity_metrics(mut self, value: impl IntoValue<ActivityMetrics>) -> Self {
        self.0.set("ActivityMetrics", value);
        self
    }

    /// `AdvancedCostOptimizationMetrics`: `AdvancedCostOptimizationMetrics`.
    #[track_caller]
    pub fn advanced_cost_optimization_metrics(
        mut self,
        value: impl IntoValue<AdvancedCostOptimizationMetrics>,
    ) -> Self {
        self.0.set("AdvancedCostOptimizationMetrics", value);
        self
    }

    /// `AdvancedDataProtectionMetrics`: `AdvancedDataProtectionMetrics`.
    #[track_caller]
    pub fn advanced_data_protection_metrics(
        mut self,
        value: impl IntoValue<AdvancedDataProtectionMetrics>,
    ) -> Self {
        self.0.set("AdvancedDataProtectionMetrics", value);
        self
    }

    /// `AdvancedPerformanceMetrics`: `AdvancedPerformanceMetrics`.
    #[track_caller]
    pub fn advanced_performance_metrics(
        mut self,
        value: impl IntoValue<AdvancedPerformanceMetrics>,
    ) -> Self {
        self.0.set("AdvancedPerformanceMetrics", value);
        self
    }

    /// `BucketLevel`: `BucketLevel`. Required.
    #[track_caller]
    pub fn bucket_level(mut self, value: impl IntoValue<BucketLevel>) -> Self {
        self.0.set("BucketLevel", value);
        self
    }

    /// `DetailedStatusCodesMetrics`: `DetailedStatusCodesMetrics`.
    #[track_caller]
    pub fn detailed_status_codes_metrics(
        mut self,
        value: impl IntoValue<DetailedStatusCodesMetrics>,
    ) -> Self {
        self.0.set("DetailedStatusCodesMetrics", value);
        self
    }

    /// `StorageLensGroupLevel`: `StorageLensGroupLevel`.
    #[track_caller]
    pub fn storage_lens_group_level(
        mut self,
        value: impl IntoValue<StorageLensGroupLevel>,
    ) -> Self {
        self.0.set("StorageLensGroupLevel", value);
        self
    }
}

/// `ActivityMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActivityMetrics(Properties);

properties! { ActivityMetrics }

impl ActivityMetrics {
    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `AdvancedCostOptimizationMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedCostOptimizationMetrics(Properties);

properties! { AdvancedCostOptimizationMetrics }

impl AdvancedCostOptimizationMetrics {
    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `AdvancedDataProtectionMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedDataProtectionMetrics(Properties);

properties! { AdvancedDataProtectionMetrics }

impl AdvancedDataProtectionMetrics {
    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `AdvancedPerformanceMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedPerformanceMetrics(Properties);

properties! { AdvancedPerformanceMetrics }

impl AdvancedPerformanceMetrics {
    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `AwsOrg` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsOrg(Properties);

properties! { AwsOrg }

impl AwsOrg {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `BucketLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct BucketLevel(Properties);

properties! { BucketLevel }

impl BucketLevel {
    /// `ActivityMetrics`: `ActivityMetrics`.
    #[track_caller]
    pub fn activity_metrics(mut self, value: impl IntoValue<ActivityMetrics>) -> Self {
        self.0.set("ActivityMetrics", value);
        self
    }

    /// `AdvancedCostOptimizationMetrics`: `AdvancedCostOptimizationMetrics`.
    #[track_caller]
    pub fn advanced_cost_optimization_metrics(
        mut self,
        value: impl IntoValue<AdvancedCostOptimizationMetrics>,
    ) -> Self {
        self.0.set("AdvancedCostOptimizationMetrics", value);
        self
    }

    /// `AdvancedDataProtectionMetrics`: `AdvancedDataProtectionMetrics`.
    #[track_caller]
    pub fn advanced_data_protection_metrics(
        mut self,
        value: impl IntoValue<AdvancedDataProtectionMetrics>,
    ) -> Self {
        self.0.set("AdvancedDataProtectionMetrics", value);
        self
    }

    /// `AdvancedPerformanceMetrics`: `AdvancedPerformanceMetrics`.
    #[track_caller]
    pub fn advanced_performance_metrics(
        mut self,
        value: impl IntoValue<AdvancedPerformanceMetrics>,
    ) -> Self {
        self.0.set("AdvancedPerformanceMetrics", value);
        self
    }

    /// `DetailedStatusCodesMetrics`: `DetailedStatusCodesMetrics`.
    #[track_caller]
    pub fn detailed_status_codes_metrics(
        mut self,
        value: impl IntoValue<DetailedStatusCodesMetrics>,
    ) -> Self {
        self.0.set("DetailedStatusCodesMetrics", value);
        self
    }

    /// `PrefixLevel`: `PrefixLevel`.
    #[track_caller]
    pub fn prefix_level(mut self, value: impl IntoValue<PrefixLevel>) -> Self {
        self.0.set("PrefixLevel", value);
        self
    }
}

/// `BucketsAndRegions` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct BucketsAndRegions(Properties);

properties! { BucketsAndRegions }

impl BucketsAndRegions {
    /// `Buckets`: list of strings.
    #[track_caller]
    pub fn buckets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Buckets", value);
        self
    }

    /// `Regions`: list of strings.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }
}

/// `CloudWatchMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchMetrics(Properties);

properties! { CloudWatchMetrics }

impl CloudWatchMetrics {
    /// `IsEnabled`: boolean. Required.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `DataExport` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataExport(Properties);

properties! { DataExport }

impl DataExport {
    /// `CloudWatchMetrics`: `CloudWatchMetrics`.
    #[track_caller]
    pub fn cloud_watch_metrics(mut self, value: impl IntoValue<CloudWatchMetrics>) -> Self {
        self.0.set("CloudWatchMetrics", value);
        self
    }

    /// `S3BucketDestination`: `S3BucketDestination`.
    #[track_caller]
    pub fn s3_bucket_destination(mut self, value: impl IntoValue<S3BucketDestination>) -> Self {
        self.0.set("S3BucketDestination", value);
        self
    }

    /// `StorageLensTableDestination`: `StorageLensTableDestination`.
    #[track_caller]
    pub fn storage_lens_table_destination(
        mut self,
        value: impl IntoValue<StorageLensTableDestination>,
    ) -> Self {
        self.0.set("StorageLensTableDestination", value);
        self
    }
}

/// `DetailedStatusCodesMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct DetailedStatusCodesMetrics(Properties);

properties! { DetailedStatusCodesMetrics }

impl DetailedStatusCodesMetrics {
    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `Encryption` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct Encryption(Properties);

properties! { Encryption }

impl Encryption {
    /// `SSEKMS`: `SSEKMS`.
    #[track_caller]
    pub fn ssekms(mut self, value: impl IntoValue<SSEKMS>) -> Self {
        self.0.set("SSEKMS", value);
        self
    }

    /// `SSES3`: object.
    #[track_caller]
    pub fn sses3(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SSES3", value);
        self
    }
}

/// `PrefixLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefixLevel(Properties);

properties! { PrefixLevel }

impl PrefixLevel {
    /// `StorageMetrics`: `PrefixLevelStorageMetrics`. Required.
    #[track_caller]
    pub fn storage_metrics(mut self, value: impl IntoValue<PrefixLevelStorageMetrics>) -> Self {
        self.0.set("StorageMetrics", value);
        self
    }
}

/// `PrefixLevelStorageMetrics` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefixLevelStorageMetrics(Properties);

properties! { PrefixLevelStorageMetrics }

impl PrefixLevelStorageMetrics {
    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }

    /// `SelectionCriteria`: `SelectionCriteria`.
    #[track_caller]
    pub fn selection_criteria(mut self, value: impl IntoValue<SelectionCriteria>) -> Self {
        self.0.set("SelectionCriteria", value);
        self
    }
}

/// `S3BucketDestination` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3BucketDestination(Properties);

properties! { S3BucketDestination }

impl S3BucketDestination {
    /// `AccountId`: string. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Encryption`: `Encryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `Format`: `S3BucketDestinationFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<S3BucketDestinationFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `OutputSchemaVersion`: `S3BucketDestinationOutputSchemaVersion`. Required.
    #[track_caller]
    pub fn output_schema_version(
        mut self,
        value: impl IntoValue<S3BucketDestinationOutputSchemaVersion>,
    ) -> Self {
        self.0.set("OutputSchemaVersion", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

choice! {
    /// `S3BucketDestinationFormat` of `AWS::S3::StorageLens`.
    S3BucketDestinationFormat
    CSV "CSV"
    PARQUET "Parquet"
}

choice! {
    /// `S3BucketDestinationOutputSchemaVersion` of `AWS::S3::StorageLens`.
    S3BucketDestinationOutputSchemaVersion
    V_1 "V_1"
}

/// `SSEKMS` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct SSEKMS(Properties);

properties! { SSEKMS }

impl SSEKMS {
    /// `KeyId`: string. Required.
    #[track_caller]
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyId", value);
        self
    }
}

/// `SelectionCriteria` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelectionCriteria(Properties);

properties! { SelectionCriteria }

impl SelectionCriteria {
    /// `Delimiter`: string.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `MaxDepth`: integer.
    #[track_caller]
    pub fn max_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxDepth", value);
        self
    }

    /// `MinStorageBytesPercentage`: number.
    #[track_caller]
    pub fn min_storage_bytes_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinStorageBytesPercentage", value);
        self
    }
}

/// `StorageLensConfiguration` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLensConfiguration(Properties);

properties! { StorageLensConfiguration }

impl StorageLensConfiguration {
    /// `AccountLevel`: `AccountLevel`. Required.
    #[track_caller]
    pub fn account_level(mut self, value: impl IntoValue<AccountLevel>) -> Self {
        self.0.set("AccountLevel", value);
        self
    }

    /// `AwsOrg`: `AwsOrg`.
    #[track_caller]
    pub fn aws_org(mut self, value: impl IntoValue<AwsOrg>) -> Self {
        self.0.set("AwsOrg", value);
        self
    }

    /// `DataExport`: `DataExport`.
    #[track_caller]
    pub fn data_export(mut self, value: impl IntoValue<DataExport>) -> Self {
        self.0.set("DataExport", value);
        self
    }

    /// `Exclude`: `BucketsAndRegions`.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<BucketsAndRegions>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `ExpandedPrefixesDataExport`: `StorageLensExpandedPrefixesDataExport`.
    #[track_caller]
    pub fn expanded_prefixes_data_export(
        mut self,
        value: impl IntoValue<StorageLensExpandedPrefixesDataExport>,
    ) -> Self {
        self.0.set("ExpandedPrefixesDataExport", value);
        self
    }

    /// `Id`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9\-_.]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Include`: `BucketsAndRegions`.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<BucketsAndRegions>) -> Self {
        self.0.set("Include", value);
        self
    }

    /// `IsEnabled`: boolean. Required.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }

    /// `PrefixDelimiter`: string.
    #[track_caller]
    pub fn prefix_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrefixDelimiter", value);
        self
    }
}

/// `StorageLensExpandedPrefixesDataExport` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLensExpandedPrefixesDataExport(Properties);

properties! { StorageLensExpandedPrefixesDataExport }

impl StorageLensExpandedPrefixesDataExport {
    /// `S3BucketDestination`: `S3BucketDestination`.
    #[track_caller]
    pub fn s3_bucket_destination(mut self, value: impl IntoValue<S3BucketDestination>) -> Self {
        self.0.set("S3BucketDestination", value);
        self
    }

    /// `StorageLensTableDestination`: `StorageLensTableDestination`.
    #[track_caller]
    pub fn storage_lens_table_destination(
        mut self,
        value: impl IntoValue<StorageLensTableDestination>,
    ) -> Self {
        self.0.set("StorageLensTableDestination", value);
        self
    }
}

/// `StorageLensGroupLevel` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLensGroupLevel(Properties);

properties! { StorageLensGroupLevel }

impl StorageLensGroupLevel {
    /// `StorageLensGroupSelectionCriteria`: `StorageLensGroupSelectionCriteria`.
    #[track_caller]
    pub fn storage_lens_group_selection_criteria(
        mut self,
        value: impl IntoValue<StorageLensGroupSelectionCriteria>,
    ) -> Self {
        self.0.set("StorageLensGroupSelectionCriteria", value);
        self
    }
}

/// `StorageLensGroupSelectionCriteria` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLensGroupSelectionCriteria(Properties);

properties! { StorageLensGroupSelectionCriteria }

impl StorageLensGroupSelectionCriteria {
    /// `Exclude`: list of strings.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `Include`: list of strings.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `StorageLensTableDestination` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageLensTableDestination(Properties);

properties! { StorageLensTableDestination }

impl StorageLensTableDestination {
    /// `Encryption`: `Encryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `IsEnabled`: boolean. Required.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }
}

/// `Tag` of `AWS::S3::StorageLens`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^(?!aws:.*)[a-zA-Z0-9\s\_\.\/\=\+\-\@\:]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
