// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CUR::ReportDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::CUR::ReportDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cur-reportdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportDefinition(Body);

resource! { ReportDefinition "AWS::CUR::ReportDefinition" }

impl ReportDefinition {
    /// `AdditionalArtifacts`: list of `AdditionalArtifactsItem`.
    #[track_caller]
    pub fn additional_artifacts(
        mut self,
        value: impl IntoValue<ListOf<AdditionalArtifactsItem>>,
    ) -> Self {
        self.0.set("AdditionalArtifacts", value);
        self
    }

    /// `AdditionalSchemaElements`: list of `AdditionalSchemaElementsItem`. A change replaces the resource.
    #[track_caller]
    pub fn additional_schema_elements(
        mut self,
        value: impl IntoValue<ListOf<AdditionalSchemaElementsItem>>,
    ) -> Self {
        self.0.set("AdditionalSchemaElements", value);
        self
    }

    /// `BillingViewArn`: string, 1 to 128 characters, pattern `(arn:aws(-cn)?:billing::[0-9]{12}:billingview/)?[a-zA-Z0-9_\+=\.\-@].{1,30}`. A change replaces the resource.
    #[track_caller]
    pub fn billing_view_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingViewArn", value);
        self
    }

    /// `Compression`: `Compression`. Required.
    #[track_caller]
    pub fn compression(mut self, value: impl IntoValue<Compression>) -> Self {
        self.0.set("Compression", value);
        self
    }

    /// `Format`: `Format`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<Format>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `RefreshClosedReports`: boolean. Required.
    #[track_caller]
    pub fn refresh_closed_reports(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RefreshClosedReports", value);
        self
    }

    /// `ReportName`: string, 1 to 256 characters, pattern `[0-9A-Za-z!\-_.*\'()]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn report_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportName", value);
        self
    }

    /// `ReportVersioning`: `ReportVersioning`. Required. A change replaces the resource.
    #[track_caller]
    pub fn report_versioning(mut self, value: impl IntoValue<ReportVersioning>) -> Self {
        self.0.set("ReportVersioning", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`, 1 to 256 characters, pattern `[A-Za-z0-9_\.\-]+`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Prefix`: string, 1 to 256 characters, pattern `[0-9A-Za-z!\-_.*\'()/]*`. Required.
    #[track_caller]
    pub fn s3_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Prefix", value);
        self
    }

    /// `S3Region`: string. Required.
    #[track_caller]
    pub fn s3_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Region", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 100 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeUnit`: `TimeUnit`. Required. A change replaces the resource.
    #[track_caller]
    pub fn time_unit(mut self, value: impl IntoValue<TimeUnit>) -> Self {
        self.0.set("TimeUnit", value);
        self
    }
}

choice! {
    /// `AdditionalArtifactsItem` of `AWS::CUR::ReportDefinition`.
    AdditionalArtifactsItem
    REDSHIFT "REDSHIFT"
    QUICKSIGHT "QUICKSIGHT"
    ATHENA "ATHENA"
}

choice! {
    /// `AdditionalSchemaElementsItem` of `AWS::CUR::ReportDefinition`.
    AdditionalSchemaElementsItem
    RESOURCES "RESOURCES"
    SPLIT_COST_ALLOCATION_DATA "SPLIT_COST_ALLOCATION_DATA"
    MANUAL_DISCOUNT_COMPATIBILITY "MANUAL_DISCOUNT_COMPATIBILITY"
}

choice! {
    /// `Compression` of `AWS::CUR::ReportDefinition`.
    Compression
    ZIP "ZIP"
    GZIP "GZIP"
    PARQUET "Parquet"
}

choice! {
    /// `Format` of `AWS::CUR::ReportDefinition`.
    Format
    TEXT_O_RCSV "textORcsv"
    PARQUET "Parquet"
}

choice! {
    /// `ReportVersioning` of `AWS::CUR::ReportDefinition`.
    ReportVersioning
    CREATE_NEW_REPORT "CREATE_NEW_REPORT"
    OVERWRITE_REPORT "OVERWRITE_REPORT"
}

/// `Tag` of `AWS::CUR::ReportDefinition`.
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

choice! {
    /// `TimeUnit` of `AWS::CUR::ReportDefinition`.
    TimeUnit
    HOURLY "HOURLY"
    DAILY "DAILY"
    MONTHLY "MONTHLY"
}
