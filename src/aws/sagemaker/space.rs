// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Space` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Space`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-space.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Space(Body);

resource! { Space "AWS::SageMaker::Space" }

impl Space {
    /// `DomainId`: string, 1 to 63 characters, pattern `^d-(-*[a-z0-9]){1,61}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `OwnershipSettings`: `OwnershipSettings`. A change replaces the resource.
    #[track_caller]
    pub fn ownership_settings(mut self, value: impl IntoValue<OwnershipSettings>) -> Self {
        self.0.set("OwnershipSettings", value);
        self
    }

    /// `SpaceDisplayName`: string, at most 64 characters, pattern `^(?!\s*$).+`.
    #[track_caller]
    pub fn space_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpaceDisplayName", value);
        self
    }

    /// `SpaceName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn space_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpaceName", value);
        self
    }

    /// `SpaceSettings`: `SpaceSettings`.
    #[track_caller]
    pub fn space_settings(mut self, value: impl IntoValue<SpaceSettings>) -> Self {
        self.0.set("SpaceSettings", value);
        self
    }

    /// `SpaceSharingSettings`: `SpaceSharingSettings`. A change replaces the resource.
    #[track_caller]
    pub fn space_sharing_settings(mut self, value: impl IntoValue<SpaceSharingSettings>) -> Self {
        self.0.set("SpaceSharingSettings", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Space> {
    /// `SpaceArn`
    #[inline]
    pub fn space_arn(&self) -> Value<String> {
        self.attribute("SpaceArn")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

choice! {
    /// `AppType` of `AWS::SageMaker::Space`.
    AppType
    JUPYTER_SERVER "JupyterServer"
    KERNEL_GATEWAY "KernelGateway"
    TENSOR_BOARD "TensorBoard"
    R_STUDIO_SERVER_PRO "RStudioServerPro"
    R_SESSION_GATEWAY "RSessionGateway"
    JUPYTER_LAB "JupyterLab"
    CODE_EDITOR "CodeEditor"
}

/// `CodeRepository` of `AWS::SageMaker::Space`.
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

/// `CustomFileSystem` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomFileSystem(Properties);

properties! { CustomFileSystem }

impl CustomFileSystem {
    /// `EFSFileSystem`: `EFSFileSystem`.
    #[track_caller]
    pub fn efs_file_system(mut self, value: impl IntoValue<EFSFileSystem>) -> Self {
        self.0.set("EFSFileSystem", value);
        self
    }

    /// `FSxLustreFileSystem`: `FSxLustreFileSystem`.
    #[track_caller]
    pub fn f_sx_lustre_file_system(mut self, value: impl IntoValue<FSxLustreFileSystem>) -> Self {
        self.0.set("FSxLustreFileSystem", value);
        self
    }

    /// `S3FileSystem`: `S3FileSystem`.
    #[track_caller]
    pub fn s3_file_system(mut self, value: impl IntoValue<S3FileSystem>) -> Self {
        self.0.set("S3FileSystem", value);
        self
    }
}

/// `CustomImage` of `AWS::SageMaker::Space`.
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

/// `EFSFileSystem` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct EFSFileSystem(Properties);

properties! { EFSFileSystem }

impl EFSFileSystem {
    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }
}

/// `EbsStorageSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsStorageSettings(Properties);

properties! { EbsStorageSettings }

impl EbsStorageSettings {
    /// `EbsVolumeSizeInGb`: integer, 5 to 16384. Required.
    #[track_caller]
    pub fn ebs_volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsVolumeSizeInGb", value);
        self
    }
}

/// `FSxLustreFileSystem` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct FSxLustreFileSystem(Properties);

properties! { FSxLustreFileSystem }

impl FSxLustreFileSystem {
    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }
}

/// `JupyterServerAppSettings` of `AWS::SageMaker::Space`.
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

/// `KernelGatewayAppSettings` of `AWS::SageMaker::Space`.
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

/// `OwnershipSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct OwnershipSettings(Properties);

properties! { OwnershipSettings }

impl OwnershipSettings {
    /// `OwnerUserProfileName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Required.
    #[track_caller]
    pub fn owner_user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerUserProfileName", value);
        self
    }
}

choice! {
    /// `RemoteAccess` of `AWS::SageMaker::Space`.
    RemoteAccess
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `ResourceSpec` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSpec(Properties);

properties! { ResourceSpec }

impl ResourceSpec {
    /// `InstanceType`: `ResourceSpecInstanceType`.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<ResourceSpecInstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `LifecycleConfigArn`: string, at most 256 characters, pattern `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*`.
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
}

choice! {
    /// `ResourceSpecInstanceType` of `AWS::SageMaker::Space`.
    ResourceSpecInstanceType
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
    ML_P3DN_24XLARGE "ml.p3dn.24xlarge"
    ML_M5D_LARGE "ml.m5d.large"
    ML_M5D_XLARGE "ml.m5d.xlarge"
    ML_M5D_2XLARGE "ml.m5d.2xlarge"
    ML_M5D_4XLARGE "ml.m5d.4xlarge"
    ML_M5D_8XLARGE "ml.m5d.8xlarge"
    ML_M5D_12XLARGE "ml.m5d.12xlarge"
    ML_M5D_16XLARGE "ml.m5d.16xlarge"
    ML_M5D_24XLARGE "ml.m5d.24xlarge"
    ML_G5_XLARGE "ml.g5.xlarge"
    ML_G5_2XLARGE "ml.g5.2xlarge"
    ML_G5_4XLARGE "ml.g5.4xlarge"
    ML_G5_8XLARGE "ml.g5.8xlarge"
    ML_G5_12XLARGE "ml.g5.12xlarge"
    ML_G5_16XLARGE "ml.g5.16xlarge"
    ML_G5_24XLARGE "ml.g5.24xlarge"
    ML_G5_48XLARGE "ml.g5.48xlarge"
    ML_P4D_24XLARGE "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE "ml.p4de.24xlarge"
    ML_GEOSPATIAL_INTERACTIVE "ml.geospatial.interactive"
    ML_TRN1_2XLARGE "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE "ml.trn1n.32xlarge"
}

/// `S3FileSystem` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3FileSystem(Properties);

properties! { S3FileSystem }

impl S3FileSystem {
    /// `S3Uri`: string, at most 1024 characters, pattern `(s3)://([^/]+)/?(.*)`.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `SpaceCodeEditorAppSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpaceCodeEditorAppSettings(Properties);

properties! { SpaceCodeEditorAppSettings }

impl SpaceCodeEditorAppSettings {
    /// `DefaultResourceSpec`: `ResourceSpec`.
    #[track_caller]
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("DefaultResourceSpec", value);
        self
    }
}

/// `SpaceJupyterLabAppSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpaceJupyterLabAppSettings(Properties);

properties! { SpaceJupyterLabAppSettings }

impl SpaceJupyterLabAppSettings {
    /// `CodeRepositories`: list of `CodeRepository`, at most 30 items.
    #[track_caller]
    pub fn code_repositories(mut self, value: impl IntoValue<ListOf<CodeRepository>>) -> Self {
        self.0.set("CodeRepositories", value);
        self
    }

    /// `DefaultResourceSpec`: `ResourceSpec`.
    #[track_caller]
    pub fn default_resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("DefaultResourceSpec", value);
        self
    }
}

choice! {
    /// `SpaceManagedResources` of `AWS::SageMaker::Space`.
    SpaceManagedResources
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SpaceSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpaceSettings(Properties);

properties! { SpaceSettings }

impl SpaceSettings {
    /// `AppType`: `AppType`.
    #[track_caller]
    pub fn app_type(mut self, value: impl IntoValue<AppType>) -> Self {
        self.0.set("AppType", value);
        self
    }

    /// `CodeEditorAppSettings`: `SpaceCodeEditorAppSettings`.
    #[track_caller]
    pub fn code_editor_app_settings(
        mut self,
        value: impl IntoValue<SpaceCodeEditorAppSettings>,
    ) -> Self {
        self.0.set("CodeEditorAppSettings", value);
        self
    }

    /// `CustomFileSystems`: list of `CustomFileSystem`, at most 1 item.
    #[track_caller]
    pub fn custom_file_systems(mut self, value: impl IntoValue<ListOf<CustomFileSystem>>) -> Self {
        self.0.set("CustomFileSystems", value);
        self
    }

    /// `JupyterLabAppSettings`: `SpaceJupyterLabAppSettings`.
    #[track_caller]
    pub fn jupyter_lab_app_settings(
        mut self,
        value: impl IntoValue<SpaceJupyterLabAppSettings>,
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

    /// `RemoteAccess`: `RemoteAccess`.
    #[track_caller]
    pub fn remote_access(mut self, value: impl IntoValue<RemoteAccess>) -> Self {
        self.0.set("RemoteAccess", value);
        self
    }

    /// `SpaceManagedResources`: `SpaceManagedResources`.
    #[track_caller]
    pub fn space_managed_resources(mut self, value: impl IntoValue<SpaceManagedResources>) -> Self {
        self.0.set("SpaceManagedResources", value);
        self
    }

    /// `SpaceStorageSettings`: `SpaceStorageSettings`.
    #[track_caller]
    pub fn space_storage_settings(mut self, value: impl IntoValue<SpaceStorageSettings>) -> Self {
        self.0.set("SpaceStorageSettings", value);
        self
    }
}

/// `SpaceSharingSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpaceSharingSettings(Properties);

properties! { SpaceSharingSettings }

impl SpaceSharingSettings {
    /// `SharingType`: `SpaceSharingSettingsSharingType`. Required.
    #[track_caller]
    pub fn sharing_type(mut self, value: impl IntoValue<SpaceSharingSettingsSharingType>) -> Self {
        self.0.set("SharingType", value);
        self
    }
}

choice! {
    /// `SpaceSharingSettingsSharingType` of `AWS::SageMaker::Space`.
    SpaceSharingSettingsSharingType
    PRIVATE "Private"
    SHARED "Shared"
}

/// `SpaceStorageSettings` of `AWS::SageMaker::Space`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpaceStorageSettings(Properties);

properties! { SpaceStorageSettings }

impl SpaceStorageSettings {
    /// `EbsStorageSettings`: `EbsStorageSettings`.
    #[track_caller]
    pub fn ebs_storage_settings(mut self, value: impl IntoValue<EbsStorageSettings>) -> Self {
        self.0.set("EbsStorageSettings", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Space`.
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
