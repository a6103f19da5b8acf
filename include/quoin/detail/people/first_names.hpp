// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "female_names.hpp"
#include "male_names.hpp"

#include <string_view>

/// First names that news in English gives to people, of many languages, a blank between two. Those that are also
/// places or everyday words stand apart, because they need more beside them to be believed. Surnames that serve as
/// first names ("Taylor", "Morgan") are left out where they are mostly surnames.
namespace quoin::detail {

inline constexpr std::string_view other_names =
    "Abiodun Abiola Ainsley Akili Alex Alexi Alexis Ama Amandeep Amrit Anesu Arya Ashley Ayaan Ayomide Balbinder "
    "Baljeet Baljit Balvinder Barrie Billie Blessing Bo Bobbie Bukky Carson Casey Cassidy Chandra Charanjit Chen Chi "
    "Chinonso Chisom Chris Corin Daljeet Daljit Damilola Dana Darcy Davinder Deane Deniz Drew Ebube Ebunoluwa Ejiro "
    "Ekow Eniola Erhan Farai Femi Firdous Fola Gabi Gagan Gao Gill Gulshan Guo Gurbir Gurdeep Gurdip Gurinder Gurmeet "
    "Gurpreet Gurvinder Hadley Haoran Hardeep Harinder Harjinder Harminder Harpreet Harvinder Harvir Haven Hilal Hu "
    "Hua Huang Hyun Hyun-woo Ike Ikram Inderjit Ismat Jackie Jae Jai Jaime Jamie Jan Jasbir Jasdeep Jasmeet Jaspreet "
    "Jasvinder Jaswinder Jatinder Jayanti Jean Jessie Jia Jiang Jihoon Jin Jing Jo Jody Joss Kagiso Kamaldeep Kamaljit "
    "Karabo Keabetswe Kehinde Kelly Kelsey Kendall Kerr Kgomotso Khanh Kim Kiran Kirandeep Kiranjeet Kirby Kirti "
    "Kuldeep Kuljit Kulvinder Kulwinder Kyung Lakhbir Laurence Lebohang Lee Li Liang Lin Ling Linh Lior Liu Lonnie "
    "Mackenzie Malkit Mandeep Maninder Manjeet Manjit Manpreet Manu Marley Mei Meiling Merrill Min Ming Mingyu Minh "
    "Minho Minjun Misha Morgan Mumtaz Nana Narinder Naseem Navdeep Navjot Navneet Nguyen Nicki Nicky Nikita Nikola Noa "
    "Noor Nour Ntokozo Nur Obioma Ola Olayinka Oluwatobi Omotayo Onyeka Onyekachi Opeyemi Palwinder Paramjeet Paramjit "
    "Parminder Parvinder Pat Peyton Phuong Prabhjot Pritpal Qiang Quang Quinn Quynh Rabinder Rahat Rajdeep Rajinder "
    "Rajvinder Rajwinder Ramandeep Randeep Ravinder Rene Riffat Rowan Rufaro Rui Rupinder Sacha Sam Sandeep Sandy Sang "
    "Sarabjeet Sarabjit Sarbjit Sascha Sasha Satinder Satnam Satwinder Seung Shami Shamim Shay Shaz Shea Shelby Shiloh "
    "Sidney Simarjit Simran Simranjeet Simranjit Skye Snehal Sola Sonam Stevie Sukhdeep Sukhi Sukhjinder Sukhjit "
    "Sukhpreet Sukhvinder Sukhwinder Suman Sung Sunny Surinder Taiwo Tajinder Tatum Tebogo Tejinder Temi Thao Thi Thuy "
    "Tobi Tola Tolu Toyin Tran Tuan Tumelo Tuyet Ty Uchenna Unathi Uzoma Val Varinder Venus Wang Wei Weiwei Wen Wu Xi "
    "Xiao Xiaoling Xiaoming Xiaoyu Xin Xinyi Xiu Xu Yan Yang Yemi Yi Yifan Ying Yinka Yong Yu Yun Yuxuan Zhang Zhao "
    "Zhen Zheng Zhou Zhu";

/// As often something else, above all where a sentence begins.
inline constexpr std::string_view wordlike_female_names =
    "Adelaide Alexandria Amber April Brooke Charlotte Chelsea Daisy Eve Faith Fern Florence Georgia Grace Guadalupe "
    "Holly Hope Iona Iris Jade Joy June May Odessa Patsy Poppy Primrose Robin Rose Ruby Sydney Victoria Violet "
    "Virginia";

inline constexpr std::string_view wordlike_male_names =
    "Arran Austin Bill Billy Brad Bud Carlton Carter Chad Christian Clark Clifton Cody Cole Dale Dean Don Gene Grant "
    "Guy Harley Hunter Jackson Jasper Jesus Jordan Jun Kit Leigh Leighton Mark Merlin Milan Miles Orlando Preston Ray "
    "Reed Rees Rich Santiago Sonny Troy Tucker Tudor Vaughan Wade Will Woody";

/// More often something else.
inline constexpr std::string_view seldom_female_names =
    "Angel Aria Aurora Autumn Blossom Bluebell Candy Carolina Charity Chastity Cherry Clover Coral Crystal Dakota "
    "Destiny Eden Gay Ginger Honor India Jewel Kenya Lourdes Loveday Luna Madison Marigold Melody Mercedes Mercy Misty "
    "Olympia Pansy Paris Prudence Saffron Sage Savannah Serenity Sky Skylar Summer Temperance Trinity Tulip Verona "
    "Vienna Viola Willow Wren";

inline constexpr std::string_view seldom_male_names =
    "Ace Al Art Ash Basel Basil Blaine Brock Buck Chance Chase Chester Chip Clay Dallas Denver Drake Dusty Ford "
    "Forrest Heath Holden Houston Iman Israel Jet Junior Lance Lane Lincoln Mason Maverick Parker Pierce Porter Rocky "
    "Rod Roman Rusty Sterling Storm Zion";

} // namespace quoin::detail
