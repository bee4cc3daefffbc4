// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::Association` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::Association`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-association.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Association(Body);

resource! { Association "AWS::SSM::Association" }

impl Association {
    /// `ApplyOnlyAtCronInterval`: boolean.
    #[track_caller]
    pub fn apply_only_at_cron_interval(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApplyOnlyAtCronInterval", value);
        self
    }

    /// `AssociationDispatchAssumeRole`: string, 1 to 512 characters, pattern `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
    #[track_caller]
    pub fn association_dispatch_assume_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociationDispatchAssumeRole", value);
        self
    }

    /// `AssociationName`: string, pattern `^[a-zA-Z0-9_\-.]{3,128}$`.
    #[track_caller]
    pub fn association_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociationName", value);
        self
    }

    /// `AutomationTargetParameterName`: string, 1 to 50 characters.
    #[track_caller]
    pub fn automation_target_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutomationTargetParameterName", value);
        self
    }

    /// `CalendarNames`: list of strings.
    #[track_caller]
    pub fn calendar_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CalendarNames", value);
        self
    }

    /// `ComplianceSeverity`: `ComplianceSeverity`.
    #[track_caller]
    pub fn compliance_severity(mut self, value: impl IntoValue<ComplianceSeverity>) -> Self {
        self.0.set("ComplianceSeverity", value);
        self
    }

    /// `DocumentVersion`: string, pattern `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
    #[track_caller]
    pub fn document_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DocumentVersion", value);
        self
    }

    /// `InstanceId`: string, pattern `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `MaxConcurrency`: string, 1 to 7 characters, pattern `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`.
    #[track_caller]
    pub fn max_concurrency(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxConcurrency", value);
        self
    }

    /// `MaxErrors`: string, 1 to 7 characters, pattern `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
    #[track_caller]
    pub fn max_errors(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxErrors", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_\-.:/]{3,200}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputLocation`: `InstanceAssociationOutputLocation`.
    #[track_caller]
    pub fn output_location(
        mut self,
        value: impl IntoValue<InstanceAssociationOutputLocation>,
    ) -> Self {
        self.0.set("OutputLocation", value);
        self
    }

    /// `Parameters`: map of lists of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 256 characters.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleOffset`: integer, 1 to 6.
    #[track_caller]
    pub fn schedule_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScheduleOffset", value);
        self
    }

    /// `SyncCompliance`: `SyncCompliance`.
    #[track_caller]
    pub fn sync_compliance(mut self, value: impl IntoValue<SyncCompliance>) -> Self {
        self.0.set("SyncCompliance", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 1000 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Targets`: list of `Target`, at most 5 items.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Target>>) -> Self {
        self.0.set("Targets", value);
        self
    }

    /// `WaitForSuccessTimeoutSeconds`: integer, 15 to 172800.
    #[track_caller]
    pub fn wait_for_success_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitForSuccessTimeoutSeconds", value);
        self
    }
}

impl Handle<Association> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

choice! {
    /// `ComplianceSeverity` of `AWS::SSM::Association`.
    ComplianceSeverity
    CRITICAL "CRITICAL"
    HIGH "HIGH"
    MEDIUM "MEDIUM"
    LOW "LOW"
    UNSPECIFIED "UNSPECIFIED"
}

/// `InstanceAssociationOutputLocation` of `AWS::SSM::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceAssociationOutputLocation(Properties);

properties! { InstanceAssociationOutputLocation }

impl InstanceAssociationOutputLocation {
    /// `S3Location`: `S3OutputLocation`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3OutputLocation>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `S3OutputLocation` of `AWS::SSM::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3OutputLocation(Properties);

properties! { S3OutputLocation }

impl S3OutputLocation {
    /// `OutputS3BucketName`: string, 3 to 63 characters.
    #[track_caller]
    pub fn output_s3_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3BucketName", value);
        self
    }

    /// `OutputS3KeyPrefix`: string, at most 1024 characters.
    #[track_caller]
    pub fn output_s3_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3KeyPrefix", value);
        self
    }

    /// `OutputS3Region`: string, 3 to 20 characters.
    #[track_caller]
    pub fn output_s3_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3Region", value);
        self
    }
}

choice! {
    /// `SyncCompliance` of `AWS::SSM::Association`.
    SyncCompliance
    AUTO "AUTO"
    MANUAL "MANUAL"
}

/// `Tag` of `AWS::SSM::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Target` of `AWS::SSM::Association`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `Key`: string, 1 to 163 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$|resource-groups:Name`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}
