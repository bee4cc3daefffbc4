// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DRS::LaunchConfigurationTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DRS::LaunchConfigurationTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-launchconfigurationtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchConfigurationTemplate(Body);

resource! { LaunchConfigurationTemplate "AWS::DRS::LaunchConfigurationTemplate" }

impl LaunchConfigurationTemplate {
    /// `CopyPrivateIp`: boolean.
    #[track_caller]
    pub fn copy_private_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyPrivateIp", value);
        self
    }

    /// `CopyTags`: boolean.
    #[track_caller]
    pub fn copy_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CopyTags", value);
        self
    }

    /// `ExportBucketArn`: string, 20 to 2048 characters, pattern `^arn:.{16,2044}$`.
    #[track_caller]
    pub fn export_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExportBucketArn", value);
        self
    }

    /// `LaunchDisposition`: `LaunchDisposition`.
    #[track_caller]
    pub fn launch_disposition(mut self, value: impl IntoValue<LaunchDisposition>) -> Self {
        self.0.set("LaunchDisposition", value);
        self
    }

    /// `LaunchIntoSourceInstance`: boolean.
    #[track_caller]
    pub fn launch_into_source_instance(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LaunchIntoSourceInstance", value);
        self
    }

    /// `Licensing`: `Licensing`.
    #[track_caller]
    pub fn licensing(mut self, value: impl IntoValue<Licensing>) -> Self {
        self.0.set("Licensing", value);
        self
    }

    /// `PostLaunchEnabled`: boolean.
    #[track_caller]
    pub fn post_launch_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PostLaunchEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetInstanceTypeRightSizingMethod`: `TargetInstanceTypeRightSizingMethod`.
    #[track_caller]
    pub fn target_instance_type_right_sizing_method(
        mut self,
        value: impl IntoValue<TargetInstanceTypeRightSizingMethod>,
    ) -> Self {
        self.0.set("TargetInstanceTypeRightSizingMethod", value);
        self
    }
}

impl Handle<LaunchConfigurationTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LaunchConfigurationTemplateID`
    #[inline]
    pub fn launch_configuration_template_id(&self) -> Value<String> {
        self.attribute("LaunchConfigurationTemplateID")
    }
}

choice! {
    /// `LaunchDisposition` of `AWS::DRS::LaunchConfigurationTemplate`.
    LaunchDisposition
    STOPPED "STOPPED"
    STARTED "STARTED"
}

/// `Licensing` of `AWS::DRS::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Licensing(Properties);

properties! { Licensing }

impl Licensing {
    /// `OsByol`: boolean.
    #[track_caller]
    pub fn os_byol(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OsByol", value);
        self
    }
}

/// `Tag` of `AWS::DRS::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 256 characters. Required.
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
    /// `TargetInstanceTypeRightSizingMethod` of `AWS::DRS::LaunchConfigurationTemplate`.
    TargetInstanceTypeRightSizingMethod
    NONE "NONE"
    BASIC "BASIC"
    IN_AWS "IN_AWS"
}
