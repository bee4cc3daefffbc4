//! Mapping templates: text of the Velocity Template Language into which parts of a request are put safely.
//!
//! Three languages meet in such a template. What a request says must not break out of the form or the JSON that is written:
//! it goes through `$util.urlEncode` or `$util.escapeJavaScript`. Fixed text must not be read as Velocity: in a form it is
//! percent-encoded, in JSON `$` and `#` are written as `\u0024` and `\u0023`. And values that only CloudFormation knows are
//! put in by `Fn::Sub`, for which `${` of the template itself is escaped.

use super::super::api::RequestValue;
use crate::value::{Node, Text, Value};

/// A mapping template in the making.
#[derive(Debug, Default)]
pub(super) struct Mapping {
    /// `#set` directives, which come first.
    setup: String,
    pieces: Vec<Piece>,
    variables: usize,
}

#[derive(Debug)]
enum Piece {
    Vtl(String),
    Value(Value<String>),
}

/// The escaped single quote of JavaScript is no JSON.
///
/// Source: the page "Mapping template variable reference for REST APIs in API Gateway" of the developer guide, function
/// `$util.escapeJavaScript`.
const UNESCAPE_QUOTES: &str = r#".replaceAll("\\'","'")"#;

impl Mapping {
    /// Adds Velocity as it stands.
    pub(super) fn vtl(&mut self, text: &str) -> &mut Self {
        self.pieces.push(Piece::Vtl(text.to_owned()));
        self
    }

    /// Adds a value of a form, percent-encoded.
    pub(super) fn form_value(&mut self, value: &RequestValue) -> &mut Self {
        match value {
            RequestValue::Constant(value) => match value.as_literal() {
                Some(text) => self.vtl(&percent_encoded(text)),
                None => {
                    self.vtl("$util.urlEncode('");
                    self.pieces.push(Piece::Value(value.clone()));
                    self.vtl("')")
                }
            },
            value if value.is_whole_body() => self.vtl("$!util.urlEncode($input.body)"),
            value => {
                let variable = self.variable(value);
                self.vtl(&format!("$util.urlEncode(\"$!{variable}\")"))
            }
        }
    }

    /// Adds a value of a form, percent-encoded: text as it is, an object or a list of the body as JSON.
    pub(super) fn form_message(&mut self, value: &RequestValue) -> &mut Self {
        let RequestValue::Body(path) = value else {
            return self.form_value(value);
        };
        if value.is_whole_body() {
            return self.form_value(value);
        }
        let field = RequestValue::field(path);
        let variable = self.variable(value);
        // What `$input.path` gives for an object would be written as Java writes a map: `{a=b}`.
        self.setup.push_str(&format!(
            "#set($json = $input.json('$.{field}'))#if($json.startsWith(\"{{\") || $json.startsWith(\"[\"))#set(${variable} = $json)#end"
        ));
        self.vtl(&format!("$util.urlEncode(\"$!{variable}\")"))
    }

    /// Adds JSON between the quotes of a JSON text: a field of the body as JSON, whatever it is, all else as it is.
    ///
    /// Source: the page "Mapping template variable reference for REST APIs in API Gateway" of the developer guide, function
    /// `$input.json`.
    pub(super) fn json_document(&mut self, value: &RequestValue) -> &mut Self {
        match value {
            RequestValue::Body(path) if !value.is_whole_body() => {
                let field = RequestValue::field(path);
                self.vtl(&format!(
                    "\"$util.escapeJavaScript($input.json('$.{field}')){UNESCAPE_QUOTES}\""
                ))
            }
            value => self.json_value(value),
        }
    }

    /// Adds text between the quotes of a JSON text.
    pub(super) fn json_value(&mut self, value: &RequestValue) -> &mut Self {
        self.vtl("\"");
        match value {
            RequestValue::Constant(value) => match value.as_literal() {
                Some(text) => {
                    self.vtl(&json_escaped(text));
                }
                None => self.pieces.push(Piece::Value(value.clone())),
            },
            value if value.is_whole_body() => {
                self.vtl(&format!(
                    "$!util.escapeJavaScript($input.body){UNESCAPE_QUOTES}"
                ));
            }
            value => {
                let variable = self.variable(value);
                self.vtl(&format!(
                    "$util.escapeJavaScript(\"$!{variable}\"){UNESCAPE_QUOTES}"
                ));
            }
        }
        self.vtl("\"")
    }

    /// Adds message attributes in the form's numbering; one whose part of the request is missing is left out.
    ///
    /// `entry` is the name of an entry without its number: `MessageAttributes.entry.` of SNS, `MessageAttribute.` of SQS.
    pub(super) fn attributes<'a>(
        &mut self,
        entry: &str,
        attributes: impl Iterator<Item = (&'a String, &'a RequestValue)>,
    ) -> &mut Self {
        let (fixed, parts): (Vec<_>, Vec<_>) =
            attributes.partition(|(_, value)| matches!(value, RequestValue::Constant(_)));
        let count = fixed.len();
        for (number, (name, value)) in fixed.into_iter().enumerate() {
            self.attribute(&format!("{entry}{}", number + 1), name, value);
        }
        if parts.is_empty() {
            return self;
        }
        // Numbers must have no gaps, whichever of the parts are there.
        self.setup.push_str(&format!("#set($entry = {count})"));
        for (name, value) in parts {
            let variable = self.variable(value);
            self.vtl(&format!(
                "#if(\"$!{variable}\" != \"\")#set($entry = $entry + 1)"
            ));
            let number = format!("{entry}$!{{entry}}");
            self.attribute_name(&number, name);
            self.vtl(&format!("$util.urlEncode(\"$!{variable}\")#end"));
        }
        self
    }

    fn attribute(&mut self, entry: &str, name: &str, value: &RequestValue) {
        self.attribute_name(entry, name);
        self.form_value(value);
    }

    fn attribute_name(&mut self, entry: &str, name: &str) {
        let name = percent_encoded(name);
        self.vtl(&format!(
            "&{entry}.Name={name}&{entry}.Value.DataType=String&{entry}.Value.StringValue="
        ));
    }

    /// A variable that holds a part of the request, or nothing where the request lacks it.
    fn variable(&mut self, value: &RequestValue) -> String {
        self.variables += 1;
        let variable = format!("value{}", self.variables);
        let mut set = |expression: &str| {
            self.setup
                .push_str(&format!("#set(${variable} = {expression})"));
        };
        match value {
            RequestValue::Body(path) => {
                set(&format!("$input.path('$.{}')", RequestValue::field(path)));
            }
            RequestValue::Header(name) => {
                set(&format!("$input.params().header.get('{name}')"));
                // The map has names as the client wrote them; HTTP/2 clients write small letters.
                let small = name.to_ascii_lowercase();
                if small != *name {
                    self.setup.push_str(&format!(
                        "#if(\"$!{variable}\" == \"\")#set(${variable} = $input.params().header.get('{small}'))#end"
                    ));
                }
            }
            RequestValue::Query(name) => set(&format!("$input.params().querystring.get('{name}')")),
            RequestValue::Path(name) => set(&format!("$input.params().path.get('{name}')")),
            RequestValue::Context(name) => set(&format!("$context.{name}")),
            RequestValue::Constant(_) => {}
        }
        variable
    }

    /// The template.
    pub(super) fn finish(mut self) -> Value<String> {
        // Velocity would read `#end` and a letter behind it as one word.
        if self.setup.ends_with("#end") {
            self.setup.push_str("#set($ready = true)");
        }
        let text = Text::new().text(&self.setup);
        let text = self
            .pieces
            .into_iter()
            .fold(text, |text, piece| match piece {
                Piece::Vtl(vtl) => text.text(&vtl),
                Piece::Value(value) => text.value(value),
            });
        text.into()
    }
}

/// Text as a value of a form, without anything that Velocity would read.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

/// Text inside the quotes of a JSON text, without anything that Velocity would read.
pub(super) fn json_escaped(text: &str) -> String {
    let quoted = serde_json::to_string(&Node::from(text)).unwrap_or_default();
    let inner = quoted
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    let inner = inner.unwrap_or_default();
    inner.replace('$', "\\u0024").replace('#', "\\u0023")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::reference;

    fn finished(build: impl FnOnce(&mut Mapping)) -> Node {
        let mut mapping = Mapping::default();
        build(&mut mapping);
        mapping.finish().node()
    }

    #[test]
    fn fixed_text_is_not_read_as_velocity() {
        let form = finished(|mapping| {
            mapping.form_value(&RequestValue::from("a$b #set & 'c'"));
        });
        assert_eq!(form, Node::from("a%24b%20%23set%20%26%20%27c%27"));
        let json = finished(|mapping| {
            mapping.json_value(&RequestValue::from("a$b \"#set\" \\"));
        });
        assert_eq!(json, Node::from(r#""a\u0024b \"\u0023set\" \\""#));
    }

    #[test]
    fn parts_of_the_request_are_escaped() {
        let json = finished(|mapping| {
            mapping.json_value(&RequestValue::whole_body());
        });
        assert_eq!(
            json,
            Node::from(r#""$!util.escapeJavaScript($input.body).replaceAll("\\'","'")""#)
        );
        let form = finished(|mapping| {
            mapping.form_value(&RequestValue::body("customer.id"));
        });
        assert_eq!(
            form,
            Node::from(
                r#"#set($value1 = $input.path('$.customer.id'))$util.urlEncode("$!value1")"#
            )
        );
    }

    #[test]
    fn objects_stay_json() {
        let json = finished(|mapping| {
            mapping.json_document(&RequestValue::body("detail"));
        });
        assert_eq!(
            json,
            Node::from(
                r#""$util.escapeJavaScript($input.json('$.detail')).replaceAll("\\'","'")""#
            )
        );
        let form = finished(|mapping| {
            mapping.vtl("Message=");
            mapping.form_message(&RequestValue::body("order"));
        });
        let expected = concat!(
            "#set($value1 = $input.path('$.order'))#set($json = $input.json('$.order'))",
            "#if($json.startsWith(\"{\") || $json.startsWith(\"[\"))#set($value1 = $json)#end",
            "#set($ready = true)Message=$util.urlEncode(\"$!value1\")",
        );
        assert_eq!(form, Node::from(expected));
    }

    #[test]
    fn attributes_are_numbered_without_gaps() {
        let kind = ("kind".to_owned(), RequestValue::body("kind"));
        let source = ("source".to_owned(), RequestValue::from(reference("Shop")));
        let form = finished(|mapping| {
            let attributes = [&kind, &source]
                .into_iter()
                .map(|(name, value)| (name, value));
            mapping.attributes("MessageAttribute.", attributes);
        });
        let expected = concat!(
            "#set($entry = 1)#set($value1 = $input.path('$.kind'))",
            "&MessageAttribute.1.Name=source&MessageAttribute.1.Value.DataType=String",
            "&MessageAttribute.1.Value.StringValue=$util.urlEncode('${Shop}')",
            "#if(\"$!value1\" != \"\")#set($entry = $entry + 1)",
            "&MessageAttribute.$!{entry}.Name=kind&MessageAttribute.$!{entry}.Value.DataType=String",
            "&MessageAttribute.$!{entry}.Value.StringValue=$util.urlEncode(\"$!value1\")#end",
        );
        assert_eq!(form, Node::map([("Fn::Sub", expected)]));
    }
}
