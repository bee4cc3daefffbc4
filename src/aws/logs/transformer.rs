// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::Transformer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Logs::Transformer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Transformer(Body);

resource! { Transformer "AWS::Logs::Transformer" }

impl Transformer {
    /// `LogGroupIdentifier`: string, 1 to 2048 characters, pattern `[\w#+=/:,.@-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn log_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupIdentifier", value);
        self
    }

    /// `TransformerConfig`: list of `Processor`, 1 to 20 items. Required.
    #[track_caller]
    pub fn transformer_config(mut self, value: impl IntoValue<ListOf<Processor>>) -> Self {
        self.0.set("TransformerConfig", value);
        self
    }
}

/// `AddKeyEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddKeyEntry(Properties);

properties! { AddKeyEntry }

impl AddKeyEntry {
    /// `Key`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `OverwriteIfExists`: boolean.
    #[track_caller]
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverwriteIfExists", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CopyValueEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct CopyValueEntry(Properties);

properties! { CopyValueEntry }

impl CopyValueEntry {
    /// `OverwriteIfExists`: boolean.
    #[track_caller]
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverwriteIfExists", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Target`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

choice! {
    /// `EventSource` of `AWS::Logs::Transformer`.
    EventSource
    CLOUD_TRAIL "CloudTrail"
    ROUTE53_RESOLVER "Route53Resolver"
    VPC_FLOW "VPCFlow"
    EKS_AUDIT "EKSAudit"
    AWSWAF "AWSWAF"
}

/// `MoveKeyEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct MoveKeyEntry(Properties);

properties! { MoveKeyEntry }

impl MoveKeyEntry {
    /// `OverwriteIfExists`: boolean.
    #[track_caller]
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverwriteIfExists", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Target`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

choice! {
    /// `OcsfVersion` of `AWS::Logs::Transformer`.
    OcsfVersion
    V1_1 "V1.1"
    V1_5 "V1.5"
}

/// `ParseCloudfront` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParseCloudfront(Properties);

properties! { ParseCloudfront }

impl ParseCloudfront {
    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ParsePostgres` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParsePostgres(Properties);

properties! { ParsePostgres }

impl ParsePostgres {
    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ParseRoute53` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParseRoute53(Properties);

properties! { ParseRoute53 }

impl ParseRoute53 {
    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ParseToOCSF` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParseToOCSF(Properties);

properties! { ParseToOCSF }

impl ParseToOCSF {
    /// `EventSource`: `EventSource`. Required.
    #[track_caller]
    pub fn event_source(mut self, value: impl IntoValue<EventSource>) -> Self {
        self.0.set("EventSource", value);
        self
    }

    /// `MappingVersion`: string, 1 to 10 characters, pattern `^v\d+\.\d+(\.\d+)?$`.
    #[track_caller]
    pub fn mapping_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MappingVersion", value);
        self
    }

    /// `OcsfVersion`: `OcsfVersion`. Required.
    #[track_caller]
    pub fn ocsf_version(mut self, value: impl IntoValue<OcsfVersion>) -> Self {
        self.0.set("OcsfVersion", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ParseVPC` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParseVPC(Properties);

properties! { ParseVPC }

impl ParseVPC {
    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ParseWAF` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParseWAF(Properties);

properties! { ParseWAF }

impl ParseWAF {
    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `Processor` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Processor(Properties);

properties! { Processor }

impl Processor {
    /// `AddKeys`: `ProcessorAddKeys`.
    #[track_caller]
    pub fn add_keys(mut self, value: impl IntoValue<ProcessorAddKeys>) -> Self {
        self.0.set("AddKeys", value);
        self
    }

    /// `CopyValue`: `ProcessorCopyValue`.
    #[track_caller]
    pub fn copy_value(mut self, value: impl IntoValue<ProcessorCopyValue>) -> Self {
        self.0.set("CopyValue", value);
        self
    }

    /// `Csv`: `ProcessorCsv`.
    #[track_caller]
    pub fn csv(mut self, value: impl IntoValue<ProcessorCsv>) -> Self {
        self.0.set("Csv", value);
        self
    }

    /// `DateTimeConverter`: `ProcessorDateTimeConverter`.
    #[track_caller]
    pub fn date_time_converter(
        mut self,
        value: impl IntoValue<ProcessorDateTimeConverter>,
    ) -> Self {
        self.0.set("DateTimeConverter", value);
        self
    }

    /// `DeleteKeys`: `ProcessorDeleteKeys`.
    #[track_caller]
    pub fn delete_keys(mut self, value: impl IntoValue<ProcessorDeleteKeys>) -> Self {
        self.0.set("DeleteKeys", value);
        self
    }

    /// `Grok`: `ProcessorGrok`.
    #[track_caller]
    pub fn grok(mut self, value: impl IntoValue<ProcessorGrok>) -> Self {
        self.0.set("Grok", value);
        self
    }

    /// `ListToMap`: `ProcessorListToMap`.
    #[track_caller]
    pub fn list_to_map(mut self, value: impl IntoValue<ProcessorListToMap>) -> Self {
        self.0.set("ListToMap", value);
        self
    }

    /// `LowerCaseString`: `ProcessorLowerCaseString`.
    #[track_caller]
    pub fn lower_case_string(mut self, value: impl IntoValue<ProcessorLowerCaseString>) -> Self {
        self.0.set("LowerCaseString", value);
        self
    }

    /// `MoveKeys`: `ProcessorMoveKeys`.
    #[track_caller]
    pub fn move_keys(mut self, value: impl IntoValue<ProcessorMoveKeys>) -> Self {
        self.0.set("MoveKeys", value);
        self
    }

    /// `ParseCloudfront`: `ParseCloudfront`.
    #[track_caller]
    pub fn parse_cloudfront(mut self, value: impl IntoValue<ParseCloudfront>) -> Self {
        self.0.set("ParseCloudfront", value);
        self
    }

    /// `ParseJSON`: `ProcessorParseJSON`.
    #[track_caller]
    pub fn parse_json(mut self, value: impl IntoValue<ProcessorParseJSON>) -> Self {
        self.0.set("ParseJSON", value);
        self
    }

    /// `ParseKeyValue`: `ProcessorParseKeyValue`.
    #[track_caller]
    pub fn parse_key_value(mut self, value: impl IntoValue<ProcessorParseKeyValue>) -> Self {
        self.0.set("ParseKeyValue", value);
        self
    }

    /// `ParsePostgres`: `ParsePostgres`.
    #[track_caller]
    pub fn parse_postgres(mut self, value: impl IntoValue<ParsePostgres>) -> Self {
        self.0.set("ParsePostgres", value);
        self
    }

    /// `ParseRoute53`: `ParseRoute53`.
    #[track_caller]
    pub fn parse_route53(mut self, value: impl IntoValue<ParseRoute53>) -> Self {
        self.0.set("ParseRoute53", value);
        self
    }

    /// `ParseToOCSF`: `ParseToOCSF`.
    #[track_caller]
    pub fn parse_to_ocsf(mut self, value: impl IntoValue<ParseToOCSF>) -> Self {
        self.0.set("ParseToOCSF", value);
        self
    }

    /// `ParseVPC`: `ParseVPC`.
    #[track_caller]
    pub fn parse_vpc(mut self, value: impl IntoValue<ParseVPC>) -> Self {
        self.0.set("ParseVPC", value);
        self
    }

    /// `ParseWAF`: `ParseWAF`.
    #[track_caller]
    pub fn parse_waf(mut self, value: impl IntoValue<ParseWAF>) -> Self {
        self.0.set("ParseWAF", value);
        self
    }

    /// `RenameKeys`: `ProcessorRenameKeys`.
    #[track_caller]
    pub fn rename_keys(mut self, value: impl IntoValue<ProcessorRenameKeys>) -> Self {
        self.0.set("RenameKeys", value);
        self
    }

    /// `SplitString`: `ProcessorSplitString`.
    #[track_caller]
    pub fn split_string(mut self, value: impl IntoValue<ProcessorSplitString>) -> Self {
        self.0.set("SplitString", value);
        self
    }

    /// `SubstituteString`: `ProcessorSubstituteString`.
    #[track_caller]
    pub fn substitute_string(mut self, value: impl IntoValue<ProcessorSubstituteString>) -> Self {
        self.0.set("SubstituteString", value);
        self
    }

    /// `TrimString`: `ProcessorTrimString`.
    #[track_caller]
    pub fn trim_string(mut self, value: impl IntoValue<ProcessorTrimString>) -> Self {
        self.0.set("TrimString", value);
        self
    }

    /// `TypeConverter`: `ProcessorTypeConverter`.
    #[track_caller]
    pub fn type_converter(mut self, value: impl IntoValue<ProcessorTypeConverter>) -> Self {
        self.0.set("TypeConverter", value);
        self
    }

    /// `UpperCaseString`: `ProcessorUpperCaseString`.
    #[track_caller]
    pub fn upper_case_string(mut self, value: impl IntoValue<ProcessorUpperCaseString>) -> Self {
        self.0.set("UpperCaseString", value);
        self
    }
}

/// `ProcessorAddKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorAddKeys(Properties);

properties! { ProcessorAddKeys }

impl ProcessorAddKeys {
    /// `Entries`: list of `AddKeyEntry`, 1 to 5 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<AddKeyEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorCopyValue` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorCopyValue(Properties);

properties! { ProcessorCopyValue }

impl ProcessorCopyValue {
    /// `Entries`: list of `CopyValueEntry`, 1 to 5 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<CopyValueEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorCsv` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorCsv(Properties);

properties! { ProcessorCsv }

impl ProcessorCsv {
    /// `Columns`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Delimiter`: string, 1 to 2 characters.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `QuoteCharacter`: string, 1 character.
    #[track_caller]
    pub fn quote_character(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QuoteCharacter", value);
        self
    }

    /// `Source`: string, 1 to 128 characters.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ProcessorDateTimeConverter` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorDateTimeConverter(Properties);

properties! { ProcessorDateTimeConverter }

impl ProcessorDateTimeConverter {
    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `MatchPatterns`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn match_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchPatterns", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceTimezone`: string, at least 1 character.
    #[track_caller]
    pub fn source_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceTimezone", value);
        self
    }

    /// `Target`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `TargetFormat`: string, 1 to 64 characters.
    #[track_caller]
    pub fn target_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetFormat", value);
        self
    }

    /// `TargetTimezone`: string, at least 1 character.
    #[track_caller]
    pub fn target_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetTimezone", value);
        self
    }
}

/// `ProcessorDeleteKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorDeleteKeys(Properties);

properties! { ProcessorDeleteKeys }

impl ProcessorDeleteKeys {
    /// `WithKeys`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn with_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WithKeys", value);
        self
    }
}

/// `ProcessorGrok` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorGrok(Properties);

properties! { ProcessorGrok }

impl ProcessorGrok {
    /// `Match`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ProcessorListToMap` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorListToMap(Properties);

properties! { ProcessorListToMap }

impl ProcessorListToMap {
    /// `Flatten`: boolean.
    #[track_caller]
    pub fn flatten(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Flatten", value);
        self
    }

    /// `FlattenedElement`: `ProcessorListToMapFlattenedElement`.
    #[track_caller]
    pub fn flattened_element(
        mut self,
        value: impl IntoValue<ProcessorListToMapFlattenedElement>,
    ) -> Self {
        self.0.set("FlattenedElement", value);
        self
    }

    /// `Key`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Target`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `ValueKey`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn value_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueKey", value);
        self
    }
}

choice! {
    /// `ProcessorListToMapFlattenedElement` of `AWS::Logs::Transformer`.
    ProcessorListToMapFlattenedElement
    FIRST "first"
    LAST "last"
}

/// `ProcessorLowerCaseString` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorLowerCaseString(Properties);

properties! { ProcessorLowerCaseString }

impl ProcessorLowerCaseString {
    /// `WithKeys`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn with_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WithKeys", value);
        self
    }
}

/// `ProcessorMoveKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorMoveKeys(Properties);

properties! { ProcessorMoveKeys }

impl ProcessorMoveKeys {
    /// `Entries`: list of `MoveKeyEntry`, 1 to 5 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<MoveKeyEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorParseJSON` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorParseJSON(Properties);

properties! { ProcessorParseJSON }

impl ProcessorParseJSON {
    /// `Destination`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Source`: string, 1 to 128 characters.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ProcessorParseKeyValue` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorParseKeyValue(Properties);

properties! { ProcessorParseKeyValue }

impl ProcessorParseKeyValue {
    /// `Destination`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `FieldDelimiter`: string, 1 to 128 characters.
    #[track_caller]
    pub fn field_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldDelimiter", value);
        self
    }

    /// `KeyPrefix`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPrefix", value);
        self
    }

    /// `KeyValueDelimiter`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key_value_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyValueDelimiter", value);
        self
    }

    /// `NonMatchValue`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn non_match_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NonMatchValue", value);
        self
    }

    /// `OverwriteIfExists`: boolean.
    #[track_caller]
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverwriteIfExists", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ProcessorRenameKeys` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorRenameKeys(Properties);

properties! { ProcessorRenameKeys }

impl ProcessorRenameKeys {
    /// `Entries`: list of `RenameKeyEntry`, 1 to 5 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<RenameKeyEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorSplitString` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorSplitString(Properties);

properties! { ProcessorSplitString }

impl ProcessorSplitString {
    /// `Entries`: list of `SplitStringEntry`, 1 to 10 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<SplitStringEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorSubstituteString` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorSubstituteString(Properties);

properties! { ProcessorSubstituteString }

impl ProcessorSubstituteString {
    /// `Entries`: list of `SubstituteStringEntry`, 1 to 10 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<SubstituteStringEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorTrimString` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorTrimString(Properties);

properties! { ProcessorTrimString }

impl ProcessorTrimString {
    /// `WithKeys`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn with_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WithKeys", value);
        self
    }
}

/// `ProcessorTypeConverter` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorTypeConverter(Properties);

properties! { ProcessorTypeConverter }

impl ProcessorTypeConverter {
    /// `Entries`: list of `TypeConverterEntry`, 1 to 5 items. Required.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<TypeConverterEntry>>) -> Self {
        self.0.set("Entries", value);
        self
    }
}

/// `ProcessorUpperCaseString` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessorUpperCaseString(Properties);

properties! { ProcessorUpperCaseString }

impl ProcessorUpperCaseString {
    /// `WithKeys`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn with_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WithKeys", value);
        self
    }
}

/// `RenameKeyEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct RenameKeyEntry(Properties);

properties! { RenameKeyEntry }

impl RenameKeyEntry {
    /// `Key`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `OverwriteIfExists`: boolean.
    #[track_caller]
    pub fn overwrite_if_exists(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OverwriteIfExists", value);
        self
    }

    /// `RenameTo`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn rename_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RenameTo", value);
        self
    }
}

/// `SplitStringEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct SplitStringEntry(Properties);

properties! { SplitStringEntry }

impl SplitStringEntry {
    /// `Delimiter`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `SubstituteStringEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubstituteStringEntry(Properties);

properties! { SubstituteStringEntry }

impl SubstituteStringEntry {
    /// `From`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `Source`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `To`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("To", value);
        self
    }
}

/// `TypeConverterEntry` of `AWS::Logs::Transformer`.
#[derive(Clone, Default)]
#[must_use]
pub struct TypeConverterEntry(Properties);

properties! { TypeConverterEntry }

impl TypeConverterEntry {
    /// `Key`: string, 1 to 128 characters, pattern `^.*[a-zA-Z0-9]+.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `TypeConverterEntryType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TypeConverterEntryType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `TypeConverterEntryType` of `AWS::Logs::Transformer`.
    TypeConverterEntryType
    BOOLEAN "boolean"
    INTEGER "integer"
    DOUBLE "double"
    STRING "string"
}
