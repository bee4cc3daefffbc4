// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lex::BotAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lex::BotAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BotAlias(Body);

resource! { BotAlias "AWS::Lex::BotAlias" }

impl BotAlias {
    /// `BotAliasLocaleSettings`: list of `BotAliasLocaleSettingsItem`, at most 50 items.
    #[track_caller]
    pub fn bot_alias_locale_settings(
        mut self,
        value: impl IntoValue<ListOf<BotAliasLocaleSettingsItem>>,
    ) -> Self {
        self.0.set("BotAliasLocaleSettings", value);
        self
    }

    /// `BotAliasName`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?)+$`. Required.
    #[track_caller]
    pub fn bot_alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotAliasName", value);
        self
    }

    /// `BotAliasTags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn bot_alias_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("BotAliasTags", value);
        self
    }

    /// `BotId`: string, 10 characters, pattern `^[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotId", value);
        self
    }

    /// `BotVersion`: string, 1 to 5 characters, pattern `^(DRAFT|[0-9]+)$`.
    #[track_caller]
    pub fn bot_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotVersion", value);
        self
    }

    /// `ConversationLogSettings`: `ConversationLogSettings`.
    #[track_caller]
    pub fn conversation_log_settings(
        mut self,
        value: impl IntoValue<ConversationLogSettings>,
    ) -> Self {
        self.0.set("ConversationLogSettings", value);
        self
    }

    /// `Description`: string, at most 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SentimentAnalysisSettings`: `SentimentAnalysisSettings`.
    #[track_caller]
    pub fn sentiment_analysis_settings(
        mut self,
        value: impl IntoValue<SentimentAnalysisSettings>,
    ) -> Self {
        self.0.set("SentimentAnalysisSettings", value);
        self
    }
}

impl Handle<BotAlias> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BotAliasId`
    #[inline]
    pub fn bot_alias_id(&self) -> Value<String> {
        self.attribute("BotAliasId")
    }

    /// `BotAliasStatus`
    #[inline]
    pub fn bot_alias_status(&self) -> Value<String> {
        self.attribute("BotAliasStatus")
    }
}

/// `AudioLogDestination` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioLogDestination(Properties);

properties! { AudioLogDestination }

impl AudioLogDestination {
    /// `S3Bucket`: `S3BucketLogDestination`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<S3BucketLogDestination>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }
}

/// `AudioLogSetting` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioLogSetting(Properties);

properties! { AudioLogSetting }

impl AudioLogSetting {
    /// `Destination`: `AudioLogDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<AudioLogDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `BotAliasLocaleSettings` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotAliasLocaleSettings(Properties);

properties! { BotAliasLocaleSettings }

impl BotAliasLocaleSettings {
    /// `CodeHookSpecification`: `CodeHookSpecification`.
    #[track_caller]
    pub fn code_hook_specification(mut self, value: impl IntoValue<CodeHookSpecification>) -> Self {
        self.0.set("CodeHookSpecification", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `BotAliasLocaleSettingsItem` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct BotAliasLocaleSettingsItem(Properties);

properties! { BotAliasLocaleSettingsItem }

impl BotAliasLocaleSettingsItem {
    /// `BotAliasLocaleSetting`: `BotAliasLocaleSettings`. Required.
    #[track_caller]
    pub fn bot_alias_locale_setting(
        mut self,
        value: impl IntoValue<BotAliasLocaleSettings>,
    ) -> Self {
        self.0.set("BotAliasLocaleSetting", value);
        self
    }

    /// `LocaleId`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn locale_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleId", value);
        self
    }
}

/// `CloudWatchLogGroupLogDestination` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogGroupLogDestination(Properties);

properties! { CloudWatchLogGroupLogDestination }

impl CloudWatchLogGroupLogDestination {
    /// `CloudWatchLogGroupArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn cloud_watch_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogGroupArn", value);
        self
    }

    /// `LogPrefix`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn log_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogPrefix", value);
        self
    }
}

/// `CodeHookSpecification` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeHookSpecification(Properties);

properties! { CodeHookSpecification }

impl CodeHookSpecification {
    /// `LambdaCodeHook`: `LambdaCodeHook`. Required.
    #[track_caller]
    pub fn lambda_code_hook(mut self, value: impl IntoValue<LambdaCodeHook>) -> Self {
        self.0.set("LambdaCodeHook", value);
        self
    }
}

/// `ConversationLogSettings` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConversationLogSettings(Properties);

properties! { ConversationLogSettings }

impl ConversationLogSettings {
    /// `AudioLogSettings`: list of `AudioLogSetting`, at most 1 item.
    #[track_caller]
    pub fn audio_log_settings(mut self, value: impl IntoValue<ListOf<AudioLogSetting>>) -> Self {
        self.0.set("AudioLogSettings", value);
        self
    }

    /// `TextLogSettings`: list of `TextLogSetting`, at most 1 item.
    #[track_caller]
    pub fn text_log_settings(mut self, value: impl IntoValue<ListOf<TextLogSetting>>) -> Self {
        self.0.set("TextLogSettings", value);
        self
    }
}

/// `LambdaCodeHook` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaCodeHook(Properties);

properties! { LambdaCodeHook }

impl LambdaCodeHook {
    /// `CodeHookInterfaceVersion`: string, 1 to 5 characters. Required.
    #[track_caller]
    pub fn code_hook_interface_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeHookInterfaceVersion", value);
        self
    }

    /// `LambdaArn`: `LambdaFunctionArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}

/// `S3BucketLogDestination` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3BucketLogDestination(Properties);

properties! { S3BucketLogDestination }

impl S3BucketLogDestination {
    /// `KmsKeyArn`: `KmsKeyArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `LogPrefix`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn log_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogPrefix", value);
        self
    }

    /// `S3BucketArn`: string, 1 to 2048 characters, pattern `^arn:[\w\-]+:s3:::[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketArn", value);
        self
    }
}

/// `SentimentAnalysisSettings` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct SentimentAnalysisSettings(Properties);

properties! { SentimentAnalysisSettings }

impl SentimentAnalysisSettings {
    /// `DetectSentiment`: boolean. Required.
    #[track_caller]
    pub fn detect_sentiment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetectSentiment", value);
        self
    }
}

/// `Tag` of `AWS::Lex::BotAlias`.
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

/// `TextLogDestination` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextLogDestination(Properties);

properties! { TextLogDestination }

impl TextLogDestination {
    /// `CloudWatch`: `CloudWatchLogGroupLogDestination`. Required.
    #[track_caller]
    pub fn cloud_watch(mut self, value: impl IntoValue<CloudWatchLogGroupLogDestination>) -> Self {
        self.0.set("CloudWatch", value);
        self
    }
}

/// `TextLogSetting` of `AWS::Lex::BotAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextLogSetting(Properties);

properties! { TextLogSetting }

impl TextLogSetting {
    /// `Destination`: `TextLogDestination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<TextLogDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}
