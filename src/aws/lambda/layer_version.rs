// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::LayerVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lambda::LayerVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LayerVersion(Body);

resource! { LayerVersion "AWS::Lambda::LayerVersion" }

impl LayerVersion {
    /// `CompatibleArchitectures`: list of `CompatibleArchitecturesItem`, at most 2 items. A change replaces the resource.
    #[track_caller]
    pub fn compatible_architectures(
        mut self,
        value: impl IntoValue<ListOf<CompatibleArchitecturesItem>>,
    ) -> Self {
        self.0.set("CompatibleArchitectures", value);
        self
    }

    /// `CompatibleRuntimes`: list of `CompatibleRuntimesItem`, at most 15 items. A change replaces the resource.
    #[track_caller]
    pub fn compatible_runtimes(
        mut self,
        value: impl IntoValue<ListOf<CompatibleRuntimesItem>>,
    ) -> Self {
        self.0.set("CompatibleRuntimes", value);
        self
    }

    /// `Content`: `Content`. Required. A change replaces the resource.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<Content>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Description`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LayerName`: string, 1 to 140 characters. A change replaces the resource.
    #[track_caller]
    pub fn layer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LayerName", value);
        self
    }

    /// `LicenseInfo`: string, at most 512 characters. A change replaces the resource.
    #[track_caller]
    pub fn license_info(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseInfo", value);
        self
    }
}

impl Handle<LayerVersion> {
    /// `LayerVersionArn`
    #[inline]
    pub fn layer_version_arn(&self) -> Value<String> {
        self.attribute("LayerVersionArn")
    }
}

choice! {
    /// `CompatibleArchitecturesItem` of `AWS::Lambda::LayerVersion`.
    CompatibleArchitecturesItem
    ARM64 "arm64"
    X86_64 "x86_64"
}

choice! {
    /// `CompatibleRuntimesItem` of `AWS::Lambda::LayerVersion`.
    CompatibleRuntimesItem
    DOTNET10 "dotnet10"
    DOTNET6 "dotnet6"
    DOTNET8 "dotnet8"
    DOTNETCORE1_0 "dotnetcore1.0"
    DOTNETCORE2_0 "dotnetcore2.0"
    DOTNETCORE2_1 "dotnetcore2.1"
    DOTNETCORE3_1 "dotnetcore3.1"
    GO1_X "go1.x"
    JAVA11 "java11"
    JAVA11_AL2023 "java11.al2023"
    JAVA17 "java17"
    JAVA17_AL2023 "java17.al2023"
    JAVA21 "java21"
    JAVA25 "java25"
    JAVA8 "java8"
    JAVA8_AL2 "java8.al2"
    JAVA8_AL2023 "java8.al2023"
    NODEJS "nodejs"
    NODEJS10_X "nodejs10.x"
    NODEJS12_X "nodejs12.x"
    NODEJS14_X "nodejs14.x"
    NODEJS16_X "nodejs16.x"
    NODEJS18_X "nodejs18.x"
    NODEJS20_X "nodejs20.x"
    NODEJS22_X "nodejs22.x"
    NODEJS24_X "nodejs24.x"
    NODEJS26_X "nodejs26.x"
    NODEJS4_3 "nodejs4.3"
    NODEJS4_3_EDGE "nodejs4.3-edge"
    NODEJS6_10 "nodejs6.10"
    NODEJS8_10 "nodejs8.10"
    PROVIDED "provided"
    PROVIDED_AL2 "provided.al2"
    PROVIDED_AL2023 "provided.al2023"
    PYTHON2_7 "python2.7"
    PYTHON3_10 "python3.10"
    PYTHON3_11 "python3.11"
    PYTHON3_12 "python3.12"
    PYTHON3_13 "python3.13"
    PYTHON3_14 "python3.14"
    PYTHON3_15 "python3.15"
    PYTHON3_6 "python3.6"
    PYTHON3_7 "python3.7"
    PYTHON3_8 "python3.8"
    PYTHON3_9 "python3.9"
    RUBY2_5 "ruby2.5"
    RUBY2_7 "ruby2.7"
    RUBY3_2 "ruby3.2"
    RUBY3_3 "ruby3.3"
    RUBY3_4 "ruby3.4"
    RUBY4_0 "ruby4.0"
}

/// `Content` of `AWS::Lambda::LayerVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Content(Properties);

properties! { Content }

impl Content {
    /// `S3Bucket`: `S3BucketName`, 3 to 63 characters, pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }

    /// `S3ObjectStorageMode`: `ContentS3ObjectStorageMode`.
    #[track_caller]
    pub fn s3_object_storage_mode(
        mut self,
        value: impl IntoValue<ContentS3ObjectStorageMode>,
    ) -> Self {
        self.0.set("S3ObjectStorageMode", value);
        self
    }

    /// `S3ObjectVersion`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectVersion", value);
        self
    }
}

choice! {
    /// `ContentS3ObjectStorageMode` of `AWS::Lambda::LayerVersion`.
    ContentS3ObjectStorageMode
    COPY "COPY"
    REFERENCE "REFERENCE"
}
