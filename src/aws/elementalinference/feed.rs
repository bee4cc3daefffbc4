// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElementalInference::Feed` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElementalInference::Feed`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elementalinference-feed.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Feed(Body);

resource! { Feed "AWS::ElementalInference::Feed" }

impl Feed {
    /// `AccessRoleArn`: `IamRoleArn`, 32 to 255 characters, pattern `^arn:aws[a-z\-]*:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AccessRoleArn", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Outputs`: list of `GetOutput`. Required.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<GetOutput>>) -> Self {
        self.0.set("Outputs", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Feed> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DataEndpoints`
    #[inline]
    pub fn data_endpoints(&self) -> Value<Vec<String>> {
        self.attribute("DataEndpoints")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AspectRatio` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct AspectRatio(Properties);

properties! { AspectRatio }

impl AspectRatio {
    /// `Height`: integer. Required.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Width`: integer. Required.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `ClippingConfig` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClippingConfig(Properties);

properties! { ClippingConfig }

impl ClippingConfig {
    /// `CallbackMetadata`: string, at most 1024 characters, pattern `^[\w \-\.',@:;]*$`.
    #[track_caller]
    pub fn callback_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CallbackMetadata", value);
        self
    }

    /// `DataSourceConfiguration`: `DataSourceConfiguration`.
    #[track_caller]
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfiguration>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value);
        self
    }
}

/// `CroppingConfig` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct CroppingConfig(Properties);

properties! { CroppingConfig }

impl CroppingConfig {
    /// `TemplateGroups`: list of `TemplateGroup`, 1 to 4 items.
    #[track_caller]
    pub fn template_groups(mut self, value: impl IntoValue<ListOf<TemplateGroup>>) -> Self {
        self.0.set("TemplateGroups", value);
        self
    }
}

/// `DataSourceConfiguration` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceConfiguration(Properties);

properties! { DataSourceConfiguration }

impl DataSourceConfiguration {
    /// `FixtureId`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn fixture_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FixtureId", value);
        self
    }
}

/// `GetOutput` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct GetOutput(Properties);

properties! { GetOutput }

impl GetOutput {
    /// `Description`: string, at most 1024 characters, pattern `^[\w \-\.',@:;]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputConfig`: `OutputConfig`. Required.
    #[track_caller]
    pub fn output_config(mut self, value: impl IntoValue<OutputConfig>) -> Self {
        self.0.set("OutputConfig", value);
        self
    }

    /// `Status`: `OutputStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<OutputStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `OutputConfig` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputConfig(Properties);

properties! { OutputConfig }

impl OutputConfig {
    /// `Clipping`: `ClippingConfig`.
    #[track_caller]
    pub fn clipping(mut self, value: impl IntoValue<ClippingConfig>) -> Self {
        self.0.set("Clipping", value);
        self
    }

    /// `Cropping`: `CroppingConfig`.
    #[track_caller]
    pub fn cropping(mut self, value: impl IntoValue<CroppingConfig>) -> Self {
        self.0.set("Cropping", value);
        self
    }

    /// `Subtitling`: `SubtitlingConfig`.
    #[track_caller]
    pub fn subtitling(mut self, value: impl IntoValue<SubtitlingConfig>) -> Self {
        self.0.set("Subtitling", value);
        self
    }
}

choice! {
    /// `OutputStatus` of `AWS::ElementalInference::Feed`.
    OutputStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `ProfanityFilterMode` of `AWS::ElementalInference::Feed`.
    ProfanityFilterMode
    DISABLED "DISABLED"
    CENSOR "CENSOR"
    DROP "DROP"
}

/// `SubtitlingConfig` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubtitlingConfig(Properties);

properties! { SubtitlingConfig }

impl SubtitlingConfig {
    /// `AspectRatio`: `AspectRatio`.
    #[track_caller]
    pub fn aspect_ratio(mut self, value: impl IntoValue<AspectRatio>) -> Self {
        self.0.set("AspectRatio", value);
        self
    }

    /// `Dictionary`: string, 1 to 19 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn dictionary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Dictionary", value);
        self
    }

    /// `Language`: `TranscriptionLanguage`. Required.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<TranscriptionLanguage>) -> Self {
        self.0.set("Language", value);
        self
    }

    /// `ProfanityFilter`: `ProfanityFilterMode`.
    #[track_caller]
    pub fn profanity_filter(mut self, value: impl IntoValue<ProfanityFilterMode>) -> Self {
        self.0.set("ProfanityFilter", value);
        self
    }
}

/// `TemplateGroup` of `AWS::ElementalInference::Feed`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateGroup(Properties);

properties! { TemplateGroup }

impl TemplateGroup {
    /// `Name`: string, pattern `^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TemplateUris`: list of strings, 1 to 2 items. Required.
    #[track_caller]
    pub fn template_uris(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TemplateUris", value);
        self
    }
}

choice! {
    /// `TranscriptionLanguage` of `AWS::ElementalInference::Feed`.
    TranscriptionLanguage
    ENG "eng"
    ENG_AU "eng-au"
    ENG_GB "eng-gb"
    ENG_US "eng-us"
    FRA "fra"
    ITA "ita"
    DEU "deu"
    SPA "spa"
    POR "por"
}
