// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::FieldLevelEncryptionConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::FieldLevelEncryptionConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldLevelEncryptionConfig(Body);

resource! { FieldLevelEncryptionConfig "AWS::CloudFront::FieldLevelEncryptionConfig" }

impl FieldLevelEncryptionConfig {
    /// `CallerReference`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn caller_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CallerReference", value);
        self
    }

    /// `Comment`: string, 1 to 128 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `ContentTypeProfileConfig`: `ContentTypeProfileConfig`. Required.
    #[track_caller]
    pub fn content_type_profile_config(
        mut self,
        value: impl IntoValue<ContentTypeProfileConfig>,
    ) -> Self {
        self.0.set("ContentTypeProfileConfig", value);
        self
    }

    /// `QueryArgProfileConfig`: `QueryArgProfileConfig`. Required.
    #[track_caller]
    pub fn query_arg_profile_config(
        mut self,
        value: impl IntoValue<QueryArgProfileConfig>,
    ) -> Self {
        self.0.set("QueryArgProfileConfig", value);
        self
    }
}

impl Handle<FieldLevelEncryptionConfig> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `ContentTypeProfile` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentTypeProfile(Properties);

properties! { ContentTypeProfile }

impl ContentTypeProfile {
    /// `ContentType`: string. Required.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Format`: `ContentTypeProfileFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<ContentTypeProfileFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `ProfileId`: string. Required.
    #[track_caller]
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileId", value);
        self
    }
}

/// `ContentTypeProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentTypeProfileConfig(Properties);

properties! { ContentTypeProfileConfig }

impl ContentTypeProfileConfig {
    /// `ContentTypeProfiles`: list of `ContentTypeProfile`, at least 1 item. Required.
    #[track_caller]
    pub fn content_type_profiles(
        mut self,
        value: impl IntoValue<ListOf<ContentTypeProfile>>,
    ) -> Self {
        self.0.set("ContentTypeProfiles", value);
        self
    }

    /// `ForwardWhenContentTypeIsUnknown`: boolean. Required.
    #[track_caller]
    pub fn forward_when_content_type_is_unknown(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForwardWhenContentTypeIsUnknown", value);
        self
    }
}

choice! {
    /// `ContentTypeProfileFormat` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
    ContentTypeProfileFormat
    URL_ENCODED "URLEncoded"
}

/// `QueryArgProfile` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryArgProfile(Properties);

properties! { QueryArgProfile }

impl QueryArgProfile {
    /// `ProfileId`: string. Required.
    #[track_caller]
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileId", value);
        self
    }

    /// `QueryArg`: string. Required.
    #[track_caller]
    pub fn query_arg(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryArg", value);
        self
    }
}

/// `QueryArgProfileConfig` of `AWS::CloudFront::FieldLevelEncryptionConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryArgProfileConfig(Properties);

properties! { QueryArgProfileConfig }

impl QueryArgProfileConfig {
    /// `ForwardWhenQueryArgProfileIsUnknown`: boolean. Required.
    #[track_caller]
    pub fn forward_when_query_arg_profile_is_unknown(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("ForwardWhenQueryArgProfileIsUnknown", value);
        self
    }

    /// `QueryArgProfiles`: list of `QueryArgProfile`. Required.
    #[track_caller]
    pub fn query_arg_profiles(mut self, value: impl IntoValue<ListOf<QueryArgProfile>>) -> Self {
        self.0.set("QueryArgProfiles", value);
        self
    }
}
