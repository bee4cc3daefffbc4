//! Rust out of models, in the shape in which rustfmt leaves it.

use std::fmt::{self, Write};

use super::format::Formats;
use super::model::{Member, Model, Part, Shape};

/// The first line of every generated file.
pub(super) const HEADER: &str =
    "// Generated from the facts by `cargo xtask generate`: edits are lost.\n";

/// The most characters that rustfmt leaves on a line.
const WIDTH: usize = 100;
/// The most characters that it leaves in a call on a field before it breaks the line.
const CHAIN: usize = 60;
/// The most characters of arguments that it leaves on a line.
const CALL: usize = 60;

/// The file of a resource type.
pub(super) fn resource(model: &Model) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_resource(model, &mut text);
    text
}

fn write_resource(model: &Model, out: &mut String) -> fmt::Result {
    let Model {
        resource_type,
        name,
        ..
    } = model;
    write!(
        out,
        "{HEADER}\n//! `{resource_type}` and the types of its properties.\n\n"
    )?;
    imports(model, out)?;
    writeln!(out, "\n/// `{resource_type}`: <{}>.", page(resource_type))?;
    writeln!(
        out,
        "#[derive(Clone, Default)]\n#[must_use]\npub struct {name}(Body);\n"
    )?;
    writeln!(out, "resource! {{ {name} {resource_type:?} }}")?;
    setters(name, &model.properties, out)?;
    handle(model, out)?;
    for (name, part) in &model.parts {
        match part {
            Part::Properties {
                name: source,
                members,
            } => {
                writeln!(out, "\n/// `{source}` of `{resource_type}`.")?;
                writeln!(out, "#[derive(Clone, Default)]\n#[must_use]")?;
                let line = format!("pub struct {name}(Properties);");
                match fits(&line) {
                    true => writeln!(out, "{line}\n")?,
                    false => writeln!(out, "pub struct {name}(\n    Properties,\n);\n")?,
                }
                writeln!(out, "properties! {{ {name} }}")?;
                setters(name, members, out)?;
            }
            Part::Choice {
                name: source,
                values,
            } => {
                writeln!(
                    out,
                    "\nchoice! {{\n    /// `{source}` of `{resource_type}`.\n    {name}"
                )?;
                constants(values, out)?;
            }
        }
    }
    Ok(())
}

/// The page of the documentation of AWS.
fn page(resource_type: &str) -> String {
    let mut names = resource_type.split("::").map(str::to_ascii_lowercase);
    let [vendor, service, name] = std::array::from_fn(|_| names.next().unwrap_or_default());
    match (vendor.as_str(), service.as_str()) {
        ("aws", "serverless") => format!(
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-{name}.html"
        ),
        _ => format!(
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/{vendor}-resource-{service}-{name}.html"
        ),
    }
}

/// What a file uses.
#[derive(Default)]
struct Uses {
    node: bool,
    value: bool,
    list: bool,
    entries: bool,
    format: bool,
}

impl Uses {
    fn setter(&mut self, shape: &Shape) {
        match shape {
            Shape::Any(_) => self.node = true,
            shape => {
                self.value = true;
                self.within(shape);
            }
        }
    }

    fn within(&mut self, shape: &Shape) {
        match shape {
            Shape::List(items) => {
                self.list = true;
                self.within(items);
            }
            Shape::Entries(values) => {
                self.entries = true;
                self.within(values);
            }
            Shape::Format(_) => self.format = true,
            _ => {}
        }
    }
}

fn imports(model: &Model, out: &mut String) -> fmt::Result {
    let mut uses = Uses::default();
    let (mut groups, mut choices) = (false, false);
    model
        .properties
        .iter()
        .for_each(|member| uses.setter(&member.shape));
    for part in model.parts.values() {
        match part {
            Part::Properties { members, .. } => {
                groups = true;
                members.iter().for_each(|member| uses.setter(&member.shape));
            }
            Part::Choice { .. } => choices = true,
        }
    }
    let handles: Vec<&Member> = model.attributes.iter().chain(&model.reference).collect();
    handles.iter().for_each(|member| match &member.shape {
        // Attributes that are lists are plain vectors.
        Shape::List(items) => uses.within(items),
        shape => uses.within(shape),
    });
    let has_node = handles
        .iter()
        .any(|member| matches!(member.shape, Shape::Any(_)));
    let names = [
        ("Body", true),
        ("IntoNode", uses.node),
        ("IntoValue", uses.value),
        ("Properties", groups),
        ("choice", choices),
        ("properties", groups),
        ("resource", true),
    ];
    use_line("crate::aws::base", &names, out)?;
    let names = [("ListOf", uses.list), ("MapOf", uses.entries)];
    use_line("crate::aws::collection", &names, out)?;
    use_line("crate::aws", &[("format", uses.format)], out)?;
    use_line("crate::definition", &[("Handle", !handles.is_empty())], out)?;
    use_line(
        "crate::value",
        &[("Node", has_node), ("Value", !handles.is_empty())],
        out,
    )
}

fn use_line(path: &str, names: &[(&str, bool)], out: &mut String) -> fmt::Result {
    let names: Vec<&str> = names
        .iter()
        .filter(|(_, used)| *used)
        .map(|(name, _)| *name)
        .collect();
    match names.as_slice() {
        [] => Ok(()),
        [one] => writeln!(out, "use {path}::{one};"),
        many => writeln!(out, "use {path}::{{{}}};", many.join(", ")),
    }
}

fn setters(name: &str, members: &[Member], out: &mut String) -> fmt::Result {
    if members.is_empty() {
        return Ok(());
    }
    writeln!(out, "\nimpl {name} {{")?;
    for (
        index,
        Member {
            name,
            method,
            shape,
            doc,
        },
    ) in members.iter().enumerate()
    {
        let (value, set) = match shape {
            Shape::Any(_) => ("impl IntoNode".to_owned(), "set_node"),
            shape => (format!("impl IntoValue<{}>", Written(shape)), "set"),
        };
        let blank = if index == 0 { "" } else { "\n" };
        writeln!(out, "{blank}    /// {doc}\n    #[track_caller]")?;
        let signature = format!("    pub fn {method}(mut self, value: {value}) -> Self {{");
        // rustfmt measures a bound from the indentation of the function.
        let parameter = format!("    value: {value}");
        if fits(&signature) {
            writeln!(out, "{signature}")?;
        } else {
            writeln!(out, "    pub fn {method}(\n        mut self,")?;
            match value.split_once('<').filter(|_| !fits(&parameter)) {
                Some((start, inner)) => {
                    let inner = inner.strip_suffix('>').unwrap_or(inner);
                    writeln!(
                        out,
                        "        value: {start}<\n            {inner},\n        >,"
                    )?;
                }
                None => writeln!(out, "    {parameter},")?,
            }
            writeln!(out, "    ) -> Self {{")?;
        }
        write_call(set, name, out)?;
        writeln!(out, "        self\n    }}")?;
    }
    writeln!(out, "}}")
}

fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

/// `self.0.set("Name", value);`
fn write_call(set: &str, name: &str, out: &mut String) -> fmt::Result {
    let arguments = format!("{name:?}, value");
    let call = format!("self.0.{set}({arguments})");
    if arguments.chars().count() > CALL {
        writeln!(
            out,
            "        self.0.{set}(\n            {name:?},\n            value,\n        );"
        )
    } else if call.chars().count() > CHAIN {
        writeln!(out, "        self.0\n            .{set}({arguments});")
    } else {
        writeln!(out, "        {call};")
    }
}

/// The constants of an enumeration, in a macro whose content rustfmt leaves as it is.
fn constants(values: &[(String, String)], out: &mut String) -> fmt::Result {
    for (constant, text) in values {
        writeln!(out, "    {constant} {text:?}")?;
    }
    writeln!(out, "}}")
}

/// Attributes, as methods of a handle.
fn handle(model: &Model, out: &mut String) -> fmt::Result {
    if model.attributes.is_empty() && model.reference.is_none() {
        return Ok(());
    }
    writeln!(out, "\nimpl Handle<{}> {{", model.name)?;
    let attributes = model.attributes.iter().map(|attribute| (attribute, false));
    let reference = model.reference.iter().map(|reference| (reference, true));
    for (index, (member, is_reference)) in reference.chain(attributes).enumerate() {
        let Member {
            name,
            method,
            shape,
            doc,
        } = member;
        let blank = if index == 0 { "" } else { "\n" };
        writeln!(out, "{blank}    /// {doc}\n    #[inline]")?;
        let value = match shape {
            Shape::List(items) => format!("Vec<{}>", Written(items)),
            Shape::Any(_) => "Node".to_owned(),
            shape => Written(shape).to_string(),
        };
        let signature = format!("    pub fn {method}(&self) -> Value<{value}> {{");
        match fits(&signature) {
            true => writeln!(out, "{signature}")?,
            false => writeln!(
                out,
                "    pub fn {method}(\n        &self,\n    ) -> Value<{value}> {{"
            )?,
        }
        match is_reference {
            true => writeln!(out, "        self.reference().unchecked().into()")?,
            false if fits(&format!("        self.attribute({name:?})")) => {
                writeln!(out, "        self.attribute({name:?})")?;
            }
            false => writeln!(
                out,
                "        self.attribute(\n            {name:?},\n        )"
            )?,
        }
        writeln!(out, "    }}")?;
    }
    writeln!(out, "}}")
}

/// A shape as Rust writes it.
struct Written<'s>(&'s Shape);

impl fmt::Display for Written<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Shape::Scalar(name) => formatter.write_str(name),
            Shape::Format(name) => write!(formatter, "format::{name}"),
            Shape::Named(name) => formatter.write_str(name),
            Shape::List(items) => write!(formatter, "ListOf<{}>", Written(items)),
            Shape::Entries(values) => write!(formatter, "MapOf<{}>", Written(values)),
            // A list or mapping of anything is itself anything.
            Shape::Any(_) => formatter.write_str("Node"),
        }
    }
}

/// The file of the kinds of names.
pub(super) fn formats(formats: &Formats) -> String {
    let mut text = String::new();
    let _ = write_formats(formats, &mut text);
    text
}

fn write_formats(formats: &Formats, out: &mut String) -> fmt::Result {
    write!(
        out,
        "{HEADER}\n//! The kinds of names, ids and ARNs that properties tell apart.\n//!\n"
    )?;
    writeln!(
        out,
        "//! Text is taken for any of them, and each is text where text is wanted; but the ARN of a role is not taken for that of"
    )?;
    writeln!(
        out,
        "//! a topic. What only its user knows to be of a kind is given with [`unchecked`](crate::value::Value::unchecked).\n"
    )?;
    writeln!(out, "use super::base::part;\nuse super::text::Text;")?;
    if !formats.unions.is_empty() {
        writeln!(out, "use crate::value::Value;")?;
    }
    for (name, format) in &formats.kinds {
        writeln!(
            out,
            "\n/// `{format}`\n#[derive(Clone)]\npub struct {name}(Text);\n\npart! {{ {name} Text }}"
        )?;
    }
    for (name, members) in &formats.unions {
        let list: Vec<String> = members
            .iter()
            .map(|member| format!("[`{member}`]"))
            .collect();
        writeln!(
            out,
            "\n/// Any of {}.\n#[derive(Clone)]\npub struct {name}(Text);\n\npart! {{ {name} Text }}",
            list.join(", ")
        )?;
        for member in members {
            writeln!(
                out,
                "\nimpl From<Value<{member}>> for Value<{name}> {{\n    fn from(value: Value<{member}>) -> Self {{\n        value.map(|text| {name}(text.0))\n    }}\n}}"
            )?;
        }
    }
    Ok(())
}
