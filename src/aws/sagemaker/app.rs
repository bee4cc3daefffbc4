// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::App` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::App`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct App(Body);

resource! { App "AWS::SageMaker::App" }

impl App {
    /// `AppName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppName", value);
        self
    }

    /// `AppType`: `AppType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_type(mut self, value: impl IntoValue<AppType>) -> Self {
        self.0.set("AppType", value);
        self
    }

    /// `DomainId`: string, 1 to 63 characters, pattern `^d-(-*[a-z0-9]){1,61}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `RecoveryMode`: boolean.
    #[track_caller]
    pub fn recovery_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RecoveryMode", value);
        self
    }

    /// `ResourceSpec`: `ResourceSpec`. A change replaces the resource.
    #[track_caller]
    pub fn resource_spec(mut self, value: impl IntoValue<ResourceSpec>) -> Self {
        self.0.set("ResourceSpec", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserProfileName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserProfileName", value);
        self
    }
}

impl Handle<App> {
    /// `AppArn`
    #[inline]
    pub fn app_arn(&self) -> Value<String> {
        self.attribute("AppArn")
    }

    /// `BuiltInLifecycleConfigArn`
    #[inline]
    pub fn built_in_lifecycle_config_arn(&self) -> Value<String> {
        self.attribute("BuiltInLifecycleConfigArn")
    }
}

choice! {
    /// `AppType` of `AWS::SageMaker::App`.
    AppType
    JUPYTER_SERVER "JupyterServer"
    KERNEL_GATEWAY "KernelGateway"
    R_STUDIO_SERVER_PRO "RStudioServerPro"
    R_SESSION_GATEWAY "RSessionGateway"
    CANVAS "Canvas"
}

/// `ResourceSpec` of `AWS::SageMaker::App`.
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

    /// `LifecycleConfigArn`: string, at most 256 characters.
    #[track_caller]
    pub fn lifecycle_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecycleConfigArn", value);
        self
    }

    /// `SageMakerImageArn`: string, 1 to 256 characters, pattern `^arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`.
    #[track_caller]
    pub fn sage_maker_image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SageMakerImageArn", value);
        self
    }

    /// `SageMakerImageVersionArn`: string, 1 to 256 characters.
    #[track_caller]
    pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SageMakerImageVersionArn", value);
        self
    }
}

choice! {
    /// `ResourceSpecInstanceType` of `AWS::SageMaker::App`.
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
}

/// `Tag` of `AWS::SageMaker::App`.
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
