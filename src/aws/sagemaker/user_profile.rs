// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::UserProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::UserProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-userprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserProfile(Body);

resource! { UserProfile "AWS::SageMaker::UserProfile" }

impl UserProfile {
    /// `DomainId`: string, 1 to 63 characters, pattern `^d-(-*[a-z0-9]){1,61}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `SingleSignOnUserIdentifier`: string, pattern `UserName`. A change replaces the resource.
    #[track_caller]
    pub fn single_sign_on_user_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SingleSignOnUserIdentifier", value);
        self
    }

    /// `SingleSignOnUserValue`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn single_sign_on_user_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SingleSignOnUserValue", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserProfileName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserProfileName", value);
        self
    }

    /// `UserSettings`: `UserSettings`.
    #[track_caller]
    pub fn user_settings(mut self, value: impl IntoValue<UserSettings>) -> Self {
        self.0.set("UserSettings", value);
        self
    }
}

impl Handle<UserProfile> {
    /// `UserProfileArn`
    #[inline]
    pub fn user_profile_arn(&self) -> Value<String> {
        self.attribute("UserProfileArn")
    }
}

choice! {
    /// `AppInstanceType` of `AWS::SageMaker::UserProfile`.
    AppInstanceType
    SYSTEM "system"
    ML_T3_MICRO "ml.t3.micro"
    ML_T3_SMALL "ml.t3.small"
    ML_T3_MEDIUM "ml.t3.medium"
    ML_T3_LARGE "ml.t3.large"
    ML_T3_XLARGE "ml.t3.xlarge"
    ML_T3_2XLARGE "ml.t3.2xlarge"
    ML_M5_LARGE "ml.m5.large"
    ML_M5_XLARGE "ml.m5.xlarge"
    ML_M5_2XLARGE "ml.m5.2xlarge"
    ML_M5_4XLARGE "ml.m5.4xlarge"
    ML_M5_8XLARGE "ml.m5.8xlarge"
    ML_M5_12XLARGE "ml.m5.12xlarge"
    ML_M5_16XLARGE "ml.m5.16xlarge"
    ML_M5_24XLARGE "ml.m5.24xlarge"
    ML_M5D_LARGE "ml.m5d.large"
    ML_M5D_XLARGE "ml.m5d.xlarge"
    ML_M5D_2XLARGE "ml.m5d.2xlarge"
    ML_M5D_4XLARGE "ml.m5d.4xlarge"
    ML_M5D_8XLARGE "ml.m5d.8xlarge"
    ML_M5D_12XLARGE "ml.m5d.12xlarge"
    ML_M5D_16XLARGE "ml.m5d.16xlarge"
    ML_M5D_24XLARGE "ml.m5d.24xlarge"
    ML_C5_LARGE "ml.c5.large"
    ML_C5_XLARGE "ml.c5.xlarge"
    ML_C5_2XLARGE "ml.c5.2xlarge"
    ML_C5_4XLARGE "ml.c5.4xlarge"
    ML_C5_9XLARGE "ml.c5.9xlarge"
    ML_C5_12XLARGE "ml.c5.12xlarge"
    ML_C5_18XLARGE "ml.c5.18xlarge"
    ML_C5_24XLARGE "ml.c5.24xlarge"
    ML_P3_2XLARGE "ml.p3.2xlarge"
    ML_P3_8XLARGE "ml.p3.8xlarge"
    ML_P3_16XLARGE "ml.p3.16xlarge"
    ML_P3DN_24XLARGE "ml.p3dn.24xlarge"
    ML_G4DN_XLARGE "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE "ml.g4dn.16xlarge"
    ML_R5_LARGE "ml.r5.large"
    ML_R5_XLARGE "ml.r5.xlarge"
    ML_R5_2XLARGE "ml.r5.2xlarge"
    ML_R5_4XLARGE "ml.r5.4xlarge"
    ML_R5_8XLARGE "ml.r5.8xlarge"
    ML_R5_12XLARGE "ml.r5.12xlarge"
    ML_R5_16XLARGE "ml.r5.16xlarge"
    ML_R5_24XLARGE "ml.r5.24xlarge"
    ML_G5_XLARGE "ml.g5.xlarge"
    ML_G5_2XLARGE "ml.g5.2xlarge"
    ML_G5_4XLARGE "ml.g5.4xlarge"
    ML_G5_8XLARGE "ml.g5.8xlarge"
    ML_G5_12XLARGE "ml.g5.12xlarge"
    ML_G5_16XLARGE "ml.g5.16xlarge"
    ML_G5_24XLARGE "ml.g5.24xlarge"
    ML_G5_48XLARGE "ml.g5.48xlarge"
    ML_G6_XLARGE "ml.g6.xlarge"
    ML_G6_2XLARGE "ml.g6.2xlarge"
    ML_G6_4XLARGE "ml.g6.4xlarge"
    ML_G6_8XLARGE "ml.g6.8xlarge"
    ML_G6_12XLARGE "ml.g6.12xlarge"
    ML_G6_16XLARGE "ml.g6.16xlarge"
    ML_G6_24XLARGE "ml.g6.24xlarge"
    ML_G6_48XLARGE "ml.g6.48xlarge"
    ML_G6E_XLARGE "ml.g6e.xlarge"
    ML_G6E_2XLARGE "ml.g6e.2xlarge"
    ML_G6E_4XLARGE "ml.g6e.4xlarge"
    ML_G6E_8XLARGE "ml.g6e.8xlarge"
    ML_G6E_12XLARGE "ml.g6e.12xlarge"
    ML_G6E_16XLARGE "ml.g6e.16xlarge"
    ML_G6E_24XLARGE "ml.g6e.24xlarge"
    ML_G6E_48XLARGE "ml.g6e.48xlarge"
    ML_GEOSPATIAL_INTERACTIVE "ml.geospatial.interactive"
    ML_P4D_24XLARGE "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE "ml.p4de.24xlarge"
    ML_TRN1_2XLARGE "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE "ml.trn1n.32xlarge"
    ML_P5_48XLARGE "ml.p5.48xlarge"
    ML_P5E_48XLARGE "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE "ml.p5en.48xlarge"
    ML_M6I_LARGE "ml.m6i.large"
    ML_M6I_XLARGE "ml.m6i.xlarge"
    ML_M6I_2XLARGE "ml.m6i.2xlarge"
    ML_M6I_4XLARGE "ml.m6i.4xlarge"
    ML_M6I_8XLARGE "ml.m6i.8xlarge"
    ML_M6I_12XLARGE "ml.m6i.12xlarge"
    ML_M6I_16XLARGE "ml.m6i.16xlarge"
    ML_M6I_24XLARGE "ml.m6i.24xlarge"
    ML_M6I_32XLARGE "ml.m6i.32xlarge"
    ML_M7I_LARGE "ml.m7i.large"
    ML_M7I_XLARGE "ml.m7i.xlarge"
    ML_M7I_2XLARGE "ml.m7i.2xlarge"
    ML_M7I_4XLARGE "ml.m7i.4xlarge"
    ML_M7I_8XLARGE "ml.m7i.8xlarge"
    ML_M7I_12XLARGE "ml.m7i.12xlarge"
    ML_M7I_16XLARGE "ml.m7i.16xlarge"
    ML_M7I_24XLARGE "ml.m7i.24xlarge"
    ML_M7I_48XLARGE "ml.m7i.48xlarge"
    ML_C6I_LARGE "ml.c6i.large"
    ML_C6I_XLARGE "ml.c6i.xlarge"
    ML_C6I_2XLARGE "ml.c6i.2xlarge"
    ML_C6I_4XLARGE "ml.c6i.4xlarge"
    ML_C6I_8XLARGE "ml.c6i.8xlarge"
    ML_C6I_12XLARGE "ml.c6i.12xlarge"
    ML_C6I_16XLARGE "ml.c6i.16xlarge"
    ML_C6I_24XLARGE "ml.c6i.24xlarge"
    ML_C6I_32XLARGE "ml.c6i.32xlarge"
    ML_C7I_LARGE "ml.c7i.large"
    ML_C7I_XLARGE "ml.c7i.xlarge"
    ML_C7I_2XLARGE "ml.c7i.2xlarge"
    ML_C7I_4XLARGE "ml.c7i.4xlarge"
    ML_C7I_8XLARGE "ml.c7i.8xlarge"
    ML_C7I_12XLARGE "ml.c7i.12xlarge"
    ML_C7I_16XLARGE "ml.c7i.16xlarge"
    ML_C7I_24XLARGE "ml.c7i.24xlarge"
    ML_C7I_48XLARGE "ml.c7i.48xlarge"
    ML_R6I_LARGE "ml.r6i.large"
    ML_R6I_XLARGE "ml.r6i.xlarge"
    ML_R6I_2XLARGE "ml.r6i.2xlarge"
    ML_R6I_4XLARGE "ml.r6i.4xlarge"
    ML_R6I_8XLARGE "ml.r6i.8xlarge"
    ML_R6I_12XLARGE "ml.r6i.12xlarge"
    ML_R6I_16XLARGE "ml.r6i.16xlarge"
    ML_R6I_24XLARGE "ml.r6i.24xlarge"
    ML_R6I_32XLARGE "ml.r6i.32xlarge"
    ML_R7I_LARGE "ml.r7i.large"
    ML_R7I_XLARGE "ml.r7i.xlarge"
    ML_R7I_2XLARGE "ml.r7i.2xlarge"
    ML_R7I_4XLARGE "ml.r7i.4xlarge"
    ML_R7I_8XLARGE "ml.r7i.8xlarge"
    ML_R7I_12XLARGE "ml.r7i.12xlarge"
    ML_R7I_16XLARGE "ml.r7i.16xlarge"
    ML_R7I_24XLARGE "ml.r7i.24xlarge"
    ML_R7I_48XLARGE "ml.r7i.48xlarge"
    ML_M6ID_LARGE "ml.m6id.large"
    ML_M6ID_XLARGE "ml.m6id.xlarge"
    ML_M6ID_2XLARGE "ml.m6id.2xlarge"
    ML_M6ID_4XLARGE "ml.m6id.4xlarge"
    ML_M6ID_8XLARGE "ml.m6id.8xlarge"
    ML_M6ID_12XLARGE "ml.m6id.12xlarge"
    ML_M6ID_16XLARGE "ml.m6id.16xlarge"
    ML_M6ID_24XLARGE "ml.m6id.24xlarge"
    ML_M6ID_32XLARGE "ml.m6id.32xlarge"
    ML_C6ID_LARGE "ml.c6id.large"
    ML_C6ID_XLARGE "ml.c6id.xlarge"
    ML_C6ID_2XLARGE "ml.c6id.2xlarge"
    ML_C6ID_4XLARGE "ml.c6id.4xlarge"
    ML_C6ID_8XLARGE "ml.c6id.8xlarge"
    ML_C6ID_12XLARGE "ml.c6id.12xlarge"
    ML_C6ID_16XLARGE "ml.c6id.16xlarge"
    ML_C6ID_24XLARGE "ml.c6id.24xlarge"
    ML_C6ID_32XLARGE "ml.c6id.32xlarge"
    ML_R6ID_LARGE "ml.r6id.large"
    ML_R6ID_XLARGE "ml.r6id.xlarge"
    ML_R6ID_2XLARGE "ml.r6id.2xlarge"
    ML_R6ID_4XLARGE "ml.r6id.4xlarge"
    ML_R6ID_8XLARGE "ml.r6id.8xlarge"
    ML_R6ID_12XLARGE "ml.r6id.12xlarge"
    ML_R6ID_16XLARGE "ml.r6id.16xlarge"
    ML_R6ID_24XLARGE "ml.r6id.24xlarge"
    ML_R6ID_32XLARGE "ml.r6id.32xlarge"
    ML_P5_4XLARGE "ml.p5.4xlarge"
    ML_P6_B200_48XLARGE "ml.p6-b200.48xlarge"
    ML_G7_2XLARGE "ml.g7.2xlarge"
    ML_G7_4XLARGE "ml.g7.4xlarge"
    ML_G7_8XLARGE "ml.g7.8xlarge"
    ML_G7_12XLARGE "ml.g7.12xlarge"
    ML_G7_24XLARGE "ml.g7.24xlarge"
    ML_G7_48XLARGE "ml.g7.48xlarge"
    ML_G7E_2XLARGE "ml.g7e.2xlarge"
    ML_G7E_4XLARGE "ml.g7e.4xlarge"
    ML_G7E_8XLARGE "ml.g7e.8xlarge"
    ML_G7E_12XLARGE "ml.g7e.12xlarge"
    ML_G7E_24XLARGE "ml.g7e.24xlarge"
    ML_G7E_48XLARGE "ml.g7e.48xlarge"
}

choice! {
    /// `AppType` of `AWS::SageMaker::UserProfile`.
    AppType
    JUPYTER_SERVER "JupyterServer"
    TENSOR_BOARD "TensorBoard"
    R_STUDIO_SERVER_PRO "RStudioServerPro"
    JUPYTER_LAB "JupyterLab"
    CODE_EDITOR "CodeEditor"
    DETAILED_PROFILER "DetailedProfiler"
    CANVAS "Canvas"
}

/// `CodeEditorAppSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeEditorAppSettings(Properties);

properties! { CodeEditorAppSettings }

impl CodeEditorAppSettings {
    /// `BuiltInLifecycleConfigArn`: string, at most 256 characters.
    #[track_caller]
    pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuiltInLifecycleConfigArn", value);
        self
    }

    /// `CustomImages`: list of `CustomImage`, at most 200 items.
    #[track_caller]
    pub fn custom_images(mut self, value: impl IntoValue<ListOf<CustomImage>>) -> Self {
        self.0.set("CustomImages", value);
        self
    }

    /// `DefaultResourceSpec`: `ResourceSpec`.
    #[track_caller]
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("DefaultResourceSpec", value);
        self
    }

    /// `LifecycleConfigArns`: list of strings, at most 30 items.
    #[track_caller]
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LifecycleConfigArns", value);
        self
    }
}

/// `CodeRepository` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeRepository(Properties);

properties! { CodeRepository }

impl CodeRepository {
    /// `RepositoryUrl`: string, at most 256 characters, pattern `^https://([.\-_a-zA-Z0-9]+/?){3,1016}$`. Required.
    #[track_caller]
    pub fn repository_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryUrl", value);
        self
    }
}

/// `CustomFileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomFileSystemConfig(Properties);

properties! { CustomFileSystemConfig }

impl CustomFileSystemConfig {
    /// `EFSFileSystemConfig`: `EFSFileSystemConfig`.
    #[track_caller]
    pub fn efs_file_system_config(mut self, value: impl IntoValue<EFSFileSystemConfig>) -> Self {
        self.0.set("EFSFileSystemConfig", value);
        self
    }

    /// `FSxLustreFileSystemConfig`: `FSxLustreFileSystemConfig`.
    #[track_caller]
    pub fn f_sx_lustre_file_system_config(
        mut self,
        value: impl IntoValue<FSxLustreFileSystemConfig>,
    ) -> Self {
        self.0.set("FSxLustreFileSystemConfig", value);
        self
    }

    /// `S3FileSystemConfig`: `S3FileSystemConfig`.
    #[track_caller]
    pub fn s3_file_system_config(mut self, value: impl IntoValue<S3FileSystemConfig>) -> Self {
        self.0.set("S3FileSystemConfig", value);
        self
    }
}

/// `CustomImage` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomImage(Properties);

properties! { CustomImage }

impl CustomImage {
    /// `AppImageConfigName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Required.
    #[track_caller]
    pub fn app_image_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppImageConfigName", value);
        self
    }

    /// `ImageName`: string, at most 63 characters, pattern `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}$`. Required.
    #[track_caller]
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageName", value);
        self
    }

    /// `ImageVersionNumber`: integer, at least 0.
    #[track_caller]
    pub fn image_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ImageVersionNumber", value);
        self
    }
}

/// `CustomPosixUserConfig` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPosixUserConfig(Properties);

properties! { CustomPosixUserConfig }

impl CustomPosixUserConfig {
    /// `Gid`: integer, 1001 to 4000000. Required.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `Uid`: integer, 10000 to 4000000. Required.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Uid", value);
        self
    }
}

/// `DefaultEbsStorageSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultEbsStorageSettings(Properties);

properties! { DefaultEbsStorageSettings }

impl DefaultEbsStorageSettings {
    /// `DefaultEbsVolumeSizeInGb`: integer, 5 to 16384. Required.
    #[track_caller]
    pub fn default_ebs_volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultEbsVolumeSizeInGb", value);
        self
    }

    /// `MaximumEbsVolumeSizeInGb`: integer, 5 to 16384. Required.
    #[track_caller]
    pub fn maximum_ebs_volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumEbsVolumeSizeInGb", value);
        self
    }
}

/// `DefaultSpaceStorageSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSpaceStorageSettings(Properties);

properties! { DefaultSpaceStorageSettings }

impl DefaultSpaceStorageSettings {
    /// `DefaultEbsStorageSettings`: `DefaultEbsStorageSettings`.
    #[track_caller]
    pub fn default_ebs_storage_settings(
        mut self,
        value: impl IntoValue<DefaultEbsStorageSettings>,
    ) -> Self {
        self.0.set("DefaultEbsStorageSettings", value);
        self
    }
}

/// `EFSFileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct EFSFileSystemConfig(Properties);

properties! { EFSFileSystemConfig }

impl EFSFileSystemConfig {
    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `FileSystemPath`: string, 1 to 256 characters, pattern `^\/\S*$`.
    #[track_caller]
    pub fn file_system_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemPath", value);
        self
    }
}

/// `EmrSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmrSettings(Properties);

properties! { EmrSettings }

impl EmrSettings {
    /// `AssumableRoleArns`: list of strings, at most 5 items.
    #[track_caller]
    pub fn assumable_role_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AssumableRoleArns", value);
        self
    }

    /// `ExecutionRoleArns`: list of strings, at most 5 items.
    #[track_caller]
    pub fn execution_role_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExecutionRoleArns", value);
        self
    }
}

/// `FSxLustreFileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct FSxLustreFileSystemConfig(Properties);

properties! { FSxLustreFileSystemConfig }

impl FSxLustreFileSystemConfig {
    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `FileSystemPath`: string, 1 to 256 characters, pattern `^\/\S*$`.
    #[track_caller]
    pub fn file_system_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemPath", value);
        self
    }
}

/// `HiddenSageMakerImage` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct HiddenSageMakerImage(Properties);

properties! { HiddenSageMakerImage }

impl HiddenSageMakerImage {
    /// `SageMakerImageName`: `HiddenSageMakerImageSageMakerImageName`.
    #[track_caller]
    pub fn sage_maker_image_name(
        mut self,
        value: impl IntoValue<HiddenSageMakerImageSageMakerImageName>,
    ) -> Self {
        self.0.set("SageMakerImageName", value);
        self
    }

    /// `VersionAliases`: list of strings, at most 20 items.
    #[track_caller]
    pub fn version_aliases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VersionAliases", value);
        self
    }
}

choice! {
    /// `HiddenSageMakerImageSageMakerImageName` of `AWS::SageMaker::UserProfile`.
    HiddenSageMakerImageSageMakerImageName
    SAGEMAKER_DISTRIBUTION "sagemaker_distribution"
}

/// `JupyterLabAppSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct JupyterLabAppSettings(Properties);

properties! { JupyterLabAppSettings }

impl JupyterLabAppSettings {
    /// `BuiltInLifecycleConfigArn`: string, at most 256 characters.
    #[track_caller]
    pub fn built_in_lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuiltInLifecycleConfigArn", value);
        self
    }

    /// `CodeRepositories`: list of `CodeRepository`, at most 30 items.
    #[track_caller]
    pub fn code_repositories(mut self, value: impl IntoValue<ListOf<CodeRepository>>) -> Self {
        self.0.set("CodeRepositories", value);
        self
    }

    /// `CustomImages`: list of `CustomImage`, at most 200 items.
    #[track_caller]
    pub fn custom_images(mut self, value: impl IntoValue<ListOf<CustomImage>>) -> Self {
        self.0.set("CustomImages", value);
        self
    }

    /// `DefaultResourceSpec`: `ResourceSpec`.
    #[track_caller]
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("DefaultResourceSpec", value);
        self
    }

    /// `EmrSettings`: `EmrSettings`.
    #[track_caller]
    pub fn emr_settings(mut self, value: impl IntoValue<EmrSettings>) -> Self {
        self.0.set("EmrSettings", value);
        self
    }

    /// `LifecycleConfigArns`: list of strings, at most 30 items.
    #[track_caller]
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LifecycleConfigArns", value);
        self
    }
}

/// `JupyterServerAppSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct JupyterServerAppSettings(Properties);

properties! { JupyterServerAppSettings }

impl JupyterServerAppSettings {
    /// `DefaultResourceSpec`: `ResourceSpec`.
    #[track_caller]
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("DefaultResourceSpec", value);
        self
    }

    /// `LifecycleConfigArns`: list of strings, at most 30 items.
    #[track_caller]
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LifecycleConfigArns", value);
        self
    }
}

/// `KernelGatewayAppSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct KernelGatewayAppSettings(Properties);

properties! { KernelGatewayAppSettings }

impl KernelGatewayAppSettings {
    /// `CustomImages`: list of `CustomImage`, at most 30 items.
    #[track_caller]
    pub fn custom_images(mut self, value: impl IntoValue<ListOf<CustomImage>>) -> Self {
        self.0.set("CustomImages", value);
        self
    }

    /// `DefaultResourceSpec`: `ResourceSpec`.
    #[track_caller]
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("DefaultResourceSpec", value);
        self
    }

    /// `LifecycleConfigArns`: list of strings, at most 30 items.
    #[track_caller]
    pub fn lifecycle_config_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LifecycleConfigArns", value);
        self
    }
}

choice! {
    /// `MlTools` of `AWS::SageMaker::UserProfile`.
    MlTools
    DATA_WRANGLER "DataWrangler"
    FEATURE_STORE "FeatureStore"
    EMR_CLUSTERS "EmrClusters"
    AUTO_ML "AutoMl"
    EXPERIMENTS "Experiments"
    TRAINING "Training"
    MODEL_EVALUATION "ModelEvaluation"
    PIPELINES "Pipelines"
    MODELS "Models"
    JUMP_START "JumpStart"
    INFERENCE_RECOMMENDER "InferenceRecommender"
    ENDPOINTS "Endpoints"
    PROJECTS "Projects"
    INFERENCE_OPTIMIZATION "InferenceOptimization"
    HYPER_POD_CLUSTERS "HyperPodClusters"
    COMET "Comet"
    DEEPCHECKS_LLM_EVALUATION "DeepchecksLLMEvaluation"
    FIDDLER "Fiddler"
    LAKERA_GUARD "LakeraGuard"
    PERFORMANCE_EVALUATION "PerformanceEvaluation"
}

/// `RStudioServerProAppSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct RStudioServerProAppSettings(Properties);

properties! { RStudioServerProAppSettings }

impl RStudioServerProAppSettings {
    /// `AccessStatus`: `RStudioServerProAppSettingsAccessStatus`. A change replaces the resource.
    #[track_caller]
    pub fn access_status(
        mut self,
        value: impl IntoValue<RStudioServerProAppSettingsAccessStatus>,
    ) -> Self {
        self.0.set("AccessStatus", value);
        self
    }

    /// `UserGroup`: `RStudioServerProAppSettingsUserGroup`. A change replaces the resource.
    #[track_caller]
    pub fn user_group(
        mut self,
        value: impl IntoValue<RStudioServerProAppSettingsUserGroup>,
    ) -> Self {
        self.0.set("UserGroup", value);
        self
    }
}

choice! {
    /// `RStudioServerProAppSettingsAccessStatus` of `AWS::SageMaker::UserProfile`.
    RStudioServerProAppSettingsAccessStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `RStudioServerProAppSettingsUserGroup` of `AWS::SageMaker::UserProfile`.
    RStudioServerProAppSettingsUserGroup
    R_STUDIO_ADMIN "R_STUDIO_ADMIN"
    R_STUDIO_USER "R_STUDIO_USER"
}

/// `ResourceSpec` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSpec(Properties);

properties! { ResourceSpec }

impl ResourceSpec {
    /// `InstanceType`: `AppInstanceType`.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<AppInstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `LifecycleConfigArn`: string, at most 256 characters.
    #[track_caller]
    pub fn lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecycleConfigArn", value);
        self
    }

    /// `SageMakerImageArn`: string, at most 256 characters, pattern `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`.
    #[track_caller]
    pub fn sage_maker_image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SageMakerImageArn", value);
        self
    }

    /// `SageMakerImageVersionArn`: string, at most 256 characters.
    #[track_caller]
    pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SageMakerImageVersionArn", value);
        self
    }

    /// `TrainingPlanArn`: string, at most 2048 characters, pattern `^(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*|None)$`.
    #[track_caller]
    pub fn training_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrainingPlanArn", value);
        self
    }
}

/// `S3FileSystemConfig` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3FileSystemConfig(Properties);

properties! { S3FileSystemConfig }

impl S3FileSystemConfig {
    /// `MountPath`: string, at most 1024 characters.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `(s3)://([^/]+)/?(.*)`.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `SharingSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharingSettings(Properties);

properties! { SharingSettings }

impl SharingSettings {
    /// `NotebookOutputOption`: `SharingSettingsNotebookOutputOption`.
    #[track_caller]
    pub fn notebook_output_option(
        mut self,
        value: impl IntoValue<SharingSettingsNotebookOutputOption>,
    ) -> Self {
        self.0.set("NotebookOutputOption", value);
        self
    }

    /// `S3KmsKeyId`: string, at most 2048 characters, pattern `.*`.
    #[track_caller]
    pub fn s3_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3KmsKeyId", value);
        self
    }

    /// `S3OutputPath`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3OutputPath", value);
        self
    }
}

choice! {
    /// `SharingSettingsNotebookOutputOption` of `AWS::SageMaker::UserProfile`.
    SharingSettingsNotebookOutputOption
    ALLOWED "Allowed"
    DISABLED "Disabled"
}

/// `StudioWebPortalSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct StudioWebPortalSettings(Properties);

properties! { StudioWebPortalSettings }

impl StudioWebPortalSettings {
    /// `HiddenAppTypes`: list of `AppType`.
    #[track_caller]
    pub fn hidden_app_types(mut self, value: impl IntoValue<ListOf<AppType>>) -> Self {
        self.0.set("HiddenAppTypes", value);
        self
    }

    /// `HiddenInstanceTypes`: list of `AppInstanceType`.
    #[track_caller]
    pub fn hidden_instance_types(mut self, value: impl IntoValue<ListOf<AppInstanceType>>) -> Self {
        self.0.set("HiddenInstanceTypes", value);
        self
    }

    /// `HiddenMlTools`: list of `MlTools`.
    #[track_caller]
    pub fn hidden_ml_tools(mut self, value: impl IntoValue<ListOf<MlTools>>) -> Self {
        self.0.set("HiddenMlTools", value);
        self
    }

    /// `HiddenSageMakerImageVersionAliases`: list of `HiddenSageMakerImage`, at most 5 items.
    #[track_caller]
    pub fn hidden_sage_maker_image_version_aliases(
        mut self,
        value: impl IntoValue<ListOf<HiddenSageMakerImage>>,
    ) -> Self {
        self.0.set("HiddenSageMakerImageVersionAliases", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::UserProfile`.
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

    /// `Value`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UserSettings` of `AWS::SageMaker::UserProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserSettings(Properties);

properties! { UserSettings }

impl UserSettings {
    /// `AutoMountHomeEFS`: `UserSettingsAutoMountHomeEFS`.
    #[track_caller]
    pub fn auto_mount_home_efs(
        mut self,
        value: impl IntoValue<UserSettingsAutoMountHomeEFS>,
    ) -> Self {
        self.0.set("AutoMountHomeEFS", value);
        self
    }

    /// `CodeEditorAppSettings`: `CodeEditorAppSettings`.
    #[track_caller]
    pub fn code_editor_app_settings(
        mut self,
        value: impl IntoValue<CodeEditorAppSettings>,
    ) -> Self {
        self.0.set("CodeEditorAppSettings", value);
        self
    }

    /// `CustomFileSystemConfigs`: list of `CustomFileSystemConfig`, at most 10 items.
    #[track_caller]
    pub fn custom_file_system_configs(
        mut self,
        value: impl IntoValue<ListOf<CustomFileSystemConfig>>,
    ) -> Self {
        self.0.set("CustomFileSystemConfigs", value);
        self
    }

    /// `CustomPosixUserConfig`: `CustomPosixUserConfig`.
    #[track_caller]
    pub fn custom_posix_user_config(
        mut self,
        value: impl IntoValue<CustomPosixUserConfig>,
    ) -> Self {
        self.0.set("CustomPosixUserConfig", value);
        self
    }

    /// `DefaultLandingUri`: string, at most 1023 characters.
    #[track_caller]
    pub fn default_landing_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultLandingUri", value);
        self
    }

    /// `ExecutionRole`: string, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `JupyterLabAppSettings`: `JupyterLabAppSettings`.
    #[track_caller]
    pub fn jupyter_lab_app_settings(
        mut self,
        value: impl IntoValue<JupyterLabAppSettings>,
    ) -> Self {
        self.0.set("JupyterLabAppSettings", value);
        self
    }

    /// `JupyterServerAppSettings`: `JupyterServerAppSettings`.
    #[track_caller]
    pub fn jupyter_server_app_settings(
        mut self,
        value: impl IntoValue<JupyterServerAppSettings>,
    ) -> Self {
        self.0.set("JupyterServerAppSettings", value);
        self
    }

    /// `KernelGatewayAppSettings`: `KernelGatewayAppSettings`.
    #[track_caller]
    pub fn kernel_gateway_app_settings(
        mut self,
        value: impl IntoValue<KernelGatewayAppSettings>,
    ) -> Self {
        self.0.set("KernelGatewayAppSettings", value);
        self
    }

    /// `RStudioServerProAppSettings`: `RStudioServerProAppSettings`.
    #[track_caller]
    pub fn r_studio_server_pro_app_settings(
        mut self,
        value: impl IntoValue<RStudioServerProAppSettings>,
    ) -> Self {
        self.0.set("RStudioServerProAppSettings", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SharingSettings`: `SharingSettings`.
    #[track_caller]
    pub fn sharing_settings(mut self, value: impl IntoValue<SharingSettings>) -> Self {
        self.0.set("SharingSettings", value);
        self
    }

    /// `SpaceStorageSettings`: `DefaultSpaceStorageSettings`.
    #[track_caller]
    pub fn space_storage_settings(
        mut self,
        value: impl IntoValue<DefaultSpaceStorageSettings>,
    ) -> Self {
        self.0.set("SpaceStorageSettings", value);
        self
    }

    /// `StudioWebPortal`: `UserSettingsStudioWebPortal`.
    #[track_caller]
    pub fn studio_web_portal(mut self, value: impl IntoValue<UserSettingsStudioWebPortal>) -> Self {
        self.0.set("StudioWebPortal", value);
        self
    }

    /// `StudioWebPortalSettings`: `StudioWebPortalSettings`.
    #[track_caller]
    pub fn studio_web_portal_settings(
        mut self,
        value: impl IntoValue<StudioWebPortalSettings>,
    ) -> Self {
        self.0.set("StudioWebPortalSettings", value);
        self
    }
}

choice! {
    /// `UserSettingsAutoMountHomeEFS` of `AWS::SageMaker::UserProfile`.
    UserSettingsAutoMountHomeEFS
    ENABLED "Enabled"
    DISABLED "Disabled"
    DEFAULT_AS_DOMAIN "DefaultAsDomain"
}

choice! {
    /// `UserSettingsStudioWebPortal` of `AWS::SageMaker::UserProfile`.
    UserSettingsStudioWebPortal
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
