// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MGN::LaunchConfigurationTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MGN::LaunchConfigurationTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mgn-launchconfigurationtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchConfigurationTemplate(Body);

resource! { LaunchConfigurationTemplate "AWS::MGN::LaunchConfigurationTemplate" }

impl LaunchConfigurationTemplate {
    /// `AssociatePublicIpAddress`: boolean.
    #[track_caller]
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociatePublicIpAddress", value);
        self
    }

    /// `BootMode`: `BootMode`.
    #[track_caller]
    pub fn boot_mode(mut self, value: impl IntoValue<BootMode>) -> Self {
        self.0.set("BootMode", value);
        self
    }

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

    /// `EnableMapAutoTagging`: boolean.
    #[track_caller]
    pub fn enable_map_auto_tagging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableMapAutoTagging", value);
        self
    }

    /// `EnableParametersEncryption`: boolean.
    #[track_caller]
    pub fn enable_parameters_encryption(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableParametersEncryption", value);
        self
    }

    /// `LargeVolumeConf`: `LaunchTemplateDiskConf`, at least 1 entry.
    #[track_caller]
    pub fn large_volume_conf(mut self, value: impl IntoValue<LaunchTemplateDiskConf>) -> Self {
        self.0.set("LargeVolumeConf", value);
        self
    }

    /// `LaunchDisposition`: `LaunchDisposition`.
    #[track_caller]
    pub fn launch_disposition(mut self, value: impl IntoValue<LaunchDisposition>) -> Self {
        self.0.set("LaunchDisposition", value);
        self
    }

    /// `Licensing`: `Licensing`, at least 1 entry.
    #[track_caller]
    pub fn licensing(mut self, value: impl IntoValue<Licensing>) -> Self {
        self.0.set("Licensing", value);
        self
    }

    /// `MapAutoTaggingMpeID`: string, at most 256 characters.
    #[track_caller]
    pub fn map_auto_tagging_mpe_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MapAutoTaggingMpeID", value);
        self
    }

    /// `ParametersEncryptionKey`: string, 20 to 276 characters.
    #[track_caller]
    pub fn parameters_encryption_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParametersEncryptionKey", value);
        self
    }

    /// `PostLaunchActions`: `PostLaunchActions`, at least 1 entry.
    #[track_caller]
    pub fn post_launch_actions(mut self, value: impl IntoValue<PostLaunchActions>) -> Self {
        self.0.set("PostLaunchActions", value);
        self
    }

    /// `SmallVolumeConf`: `LaunchTemplateDiskConf`, at least 1 entry.
    #[track_caller]
    pub fn small_volume_conf(mut self, value: impl IntoValue<LaunchTemplateDiskConf>) -> Self {
        self.0.set("SmallVolumeConf", value);
        self
    }

    /// `SmallVolumeMaxSize`: integer, at least 0.
    #[track_caller]
    pub fn small_volume_max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SmallVolumeMaxSize", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
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

    /// `Ec2LaunchTemplateID`
    #[inline]
    pub fn ec2_launch_template_id(&self) -> Value<String> {
        self.attribute("Ec2LaunchTemplateID")
    }

    /// `LaunchConfigurationTemplateID`
    #[inline]
    pub fn launch_configuration_template_id(&self) -> Value<String> {
        self.attribute("LaunchConfigurationTemplateID")
    }
}

choice! {
    /// `BootMode` of `AWS::MGN::LaunchConfigurationTemplate`.
    BootMode
    LEGACY_BIOS "LEGACY_BIOS"
    UEFI "UEFI"
    USE_SOURCE "USE_SOURCE"
}

choice! {
    /// `LaunchDisposition` of `AWS::MGN::LaunchConfigurationTemplate`.
    LaunchDisposition
    STOPPED "STOPPED"
    STARTED "STARTED"
}

/// `LaunchTemplateDiskConf` of `AWS::MGN::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateDiskConf(Properties);

properties! { LaunchTemplateDiskConf }

impl LaunchTemplateDiskConf {
    /// `Iops`: integer, 100 to 64000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `Throughput`: integer, 125 to 1000.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeType`: `LaunchTemplateDiskConfVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<LaunchTemplateDiskConfVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `LaunchTemplateDiskConfVolumeType` of `AWS::MGN::LaunchConfigurationTemplate`.
    LaunchTemplateDiskConfVolumeType
    IO1 "io1"
    IO2 "io2"
    GP3 "gp3"
    GP2 "gp2"
    ST1 "st1"
    SC1 "sc1"
    STANDARD "standard"
}

/// `Licensing` of `AWS::MGN::LaunchConfigurationTemplate`.
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

/// `PostLaunchActions` of `AWS::MGN::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct PostLaunchActions(Properties);

properties! { PostLaunchActions }

impl PostLaunchActions {
    /// `CloudWatchLogGroupName`: string, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`.
    #[track_caller]
    pub fn cloud_watch_log_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupName", value);
        self
    }

    /// `Deployment`: `PostLaunchActionsDeployment`.
    #[track_caller]
    pub fn deployment(mut self, value: impl IntoValue<PostLaunchActionsDeployment>) -> Self {
        self.0.set("Deployment", value);
        self
    }

    /// `S3LogBucket`: string, 3 to 63 characters.
    #[track_caller]
    pub fn s3_log_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3LogBucket", value);
        self
    }

    /// `S3OutputKeyPrefix`: string, at most 256 characters.
    #[track_caller]
    pub fn s3_output_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3OutputKeyPrefix", value);
        self
    }

    /// `SsmDocuments`: list of `SsmDocument`, at most 10 items.
    #[track_caller]
    pub fn ssm_documents(mut self, value: impl IntoValue<ListOf<SsmDocument>>) -> Self {
        self.0.set("SsmDocuments", value);
        self
    }
}

choice! {
    /// `PostLaunchActionsDeployment` of `AWS::MGN::LaunchConfigurationTemplate`.
    PostLaunchActionsDeployment
    TEST_AND_CUTOVER "TEST_AND_CUTOVER"
    CUTOVER_ONLY "CUTOVER_ONLY"
    TEST_ONLY "TEST_ONLY"
}

/// `SsmDocument` of `AWS::MGN::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmDocument(Properties);

properties! { SsmDocument }

impl SsmDocument {
    /// `ActionName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionName", value);
        self
    }

    /// `ExternalParameters`: map of `SsmExternalParameter`, at most 20 entries.
    #[track_caller]
    pub fn external_parameters(
        mut self,
        value: impl IntoValue<MapOf<SsmExternalParameter>>,
    ) -> Self {
        self.0.set("ExternalParameters", value);
        self
    }

    /// `MustSucceedForCutover`: boolean.
    #[track_caller]
    pub fn must_succeed_for_cutover(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MustSucceedForCutover", value);
        self
    }

    /// `Parameters`: map of lists of `SsmParameterStoreParameter`, at most 20 entries.
    #[track_caller]
    pub fn parameters(
        mut self,
        value: impl IntoValue<MapOf<ListOf<SsmParameterStoreParameter>>>,
    ) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `SsmDocumentName`: string, 3 to 172 characters, pattern `^([A-Za-z0-9/:_\.-])+$`. Required.
    #[track_caller]
    pub fn ssm_document_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SsmDocumentName", value);
        self
    }

    /// `TimeoutSeconds`: integer, at least 1.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }
}

/// `SsmExternalParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmExternalParameter(Properties);

properties! { SsmExternalParameter }

impl SsmExternalParameter {
    /// `DynamicPath`: string, 1 to 1011 characters, pattern `^[a-zA-Z0-9_]+(\.[a-zA-Z0-9_\[\]]+)*$`. Required.
    #[track_caller]
    pub fn dynamic_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DynamicPath", value);
        self
    }
}

/// `SsmParameterStoreParameter` of `AWS::MGN::LaunchConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmParameterStoreParameter(Properties);

properties! { SsmParameterStoreParameter }

impl SsmParameterStoreParameter {
    /// `ParameterName`: string, 1 to 1011 characters, pattern `^([A-Za-z0-9_\.-])+$`. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterType`: `SsmParameterStoreParameterParameterType`. Required.
    #[track_caller]
    pub fn parameter_type(
        mut self,
        value: impl IntoValue<SsmParameterStoreParameterParameterType>,
    ) -> Self {
        self.0.set("ParameterType", value);
        self
    }
}

choice! {
    /// `SsmParameterStoreParameterParameterType` of `AWS::MGN::LaunchConfigurationTemplate`.
    SsmParameterStoreParameterParameterType
    STRING "STRING"
    SECURE_STRING "SECURE_STRING"
}

/// `Tag` of `AWS::MGN::LaunchConfigurationTemplate`.
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
    /// `TargetInstanceTypeRightSizingMethod` of `AWS::MGN::LaunchConfigurationTemplate`.
    TargetInstanceTypeRightSizingMethod
    NONE "NONE"
    BASIC "BASIC"
}
